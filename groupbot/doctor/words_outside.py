"""What the doctor says of Telegram and mail: what was seen, and what to do."""

OUTSIDE: dict[str, tuple[str, str]] = {
    "no telegram": (
        "There is no [telegram] in the settings.",
        "Without a platform the bot does not start: add [telegram].",
    ),
    "no token": (
        "GROUPBOT_TELEGRAM_TOKEN is missing.",
        "Make a bot with @BotFather and put its token into {file} (chmod 600).",
    ),
    "secret wrong": ("A secret of Telegram cannot be right.", "{reason}."),
    "telegram": ("Telegram knows the bot: @{bot}.", ""),
    "token refused": (
        "Telegram refuses the token ({reason}).",
        "Copy GROUPBOT_TELEGRAM_TOKEN again from @BotFather (/mybots, API Token).",
    ),
    "telegram unreachable": (
        "Asking Telegram failed: {reason}.",
        "Check whether this machine is online, and telegram.api_base_url.",
    ),
    "updates": ("Messages come in: {way}.", ""),
    "webhook left over": (
        "A webhook is set, while updates is polling.",
        "The bot removes it when it starts. If it comes back, make a new token with @BotFather.",
    ),
    "webhook elsewhere": (
        "The webhook that Telegram has is not telegram.webhook.url.",
        "The bot sets it when it starts. If this stays, make a new token with @BotFather.",
    ),
    "webhook failing": (
        "Telegram cannot reach the webhook: {reason}; {waiting} messages wait.",
        "Check that telegram.webhook.url works from outside, with a valid certificate, and leads to the bot.",
    ),
    "webhook secret missing": (
        "GROUPBOT_TELEGRAM_WEBHOOK_SECRET is missing.",
        "Put a long random word (letters and digits) into {file}.",
    ),
    "webhook secret short": (
        "GROUPBOT_TELEGRAM_WEBHOOK_SECRET is short: somebody may guess it.",
        "Make it a word of at least 32 letters and digits.",
    ),
    "privacy": ("The bot can read messages in groups.", ""),
    "privacy on": (
        "Privacy mode is on: where the bot is not an administrator it reads commands only.",
        "Make the bot an administrator of each group, or switch it off with @BotFather: /setprivacy, Disable.",
    ),
    "group": ("The bot is an administrator of the group of class {id}.", ""),
    "group missing": (
        "The bot is not in the group of class {id} ({reason}).",
        "Add @{bot} to the group as an administrator, and check the number in [[classes]].",
    ),
    "group moved": (
        "The group of class {id} has a new number: {to}.",
        "Put telegram = {to} at class {id} in [[classes]].",
    ),
    "group unknown": ("Nothing can be said about the group of class {id} now: {reason}.", "Try again later."),
    "not administrator": (
        "The bot is an ordinary member of the group of class {id}: it cannot invite parents.",
        "Open the group, Administrators, Add administrator, @{bot}, with deleting messages and inviting users.",
    ),
    "rights missing": (
        "The bot is an administrator of the group of class {id}, but lacks: {rights}.",
        "Open the group, Administrators, @{bot}, and switch this on.",
    ),
    "clock": ("This machine's clock agrees with Telegram's.", ""),
    "clock wrong": (
        "This machine's clock is {seconds} seconds {way}.",
        "Switch on time from the internet (NTP): otherwise parents are warned too early or too late.",
    ),
    "no mail": ("There is no [mail]: sick notes do not go by mail.", ""),
    "mail": ("The mail server {host} takes mail; nothing was sent.", ""),
    "mail without password": ("The mail server {host} takes mail without a login; nothing was sent.", ""),
    "mail login": (
        "The mail server refuses the login ({reason}).",
        "Check mail.user and GROUPBOT_MAIL_PASSWORD; some servers want a password for apps.",
    ),
    "mail certificate": (
        "There is no secure connection with the mail server ({reason}).",
        "Check mail.host, mail.port and mail.security; a certificate of your own belongs in mail.ca_file.",
    ),
    "mail turned away": (
        "The mail server turns this machine away ({reason}).",
        "Ask the mail server's administrator to let this machine send.",
    ),
    "mail no tls": (
        "The mail server has no STARTTLS on this port.",
        'Try mail.security = "tls" with port 465, or another port.',
    ),
    "mail no login": (
        "The mail server takes no password on this connection.",
        "Check mail.port and mail.security, or remove GROUPBOT_MAIL_PASSWORD.",
    ),
    "mail unreachable": (
        "The mail server {host} cannot be reached ({reason}).",
        "Check mail.host and mail.port, and whether the server runs.",
    ),
    "mail refused": (
        "The mail server refuses mail from {sender} to {to} ({reason}).",
        "Check mail.sender and channels.illness.email, or ask the mail server's administrator.",
    ),
    "mail later": (
        "The mail server takes no mail just now ({reason}).",
        "Look again in a quarter of an hour; if it stays, ask the mail server's administrator.",
    ),
    "mail settings": ("The mail server's certificate authority cannot be used.", "{reason}"),
}

RIGHTS = {
    "can_invite_users": "inviting users",
    "can_delete_messages": "deleting messages",
}
