"""What the doctor says of Telegram and mail: what was seen, and what to do."""

from groupbot.texts.later import later

OUTSIDE: dict[str, tuple[str, str]] = {
    "no telegram": (
        later("There is no [telegram] in the settings."),
        later("Without a platform the bot does not start: add [telegram]."),
    ),
    "no token": (
        later("GROUPBOT_TELEGRAM_TOKEN is missing."),
        later("Make a bot with @BotFather and put its token into {file} (chmod 600)."),
    ),
    "secret wrong": (later("A secret of Telegram cannot be right."), "{reason}."),
    "telegram": (later("Telegram knows the bot: @{bot}."), ""),
    "token refused": (
        later("Telegram refuses the token ({reason})."),
        later("Copy GROUPBOT_TELEGRAM_TOKEN again from @BotFather (/mybots, API Token)."),
    ),
    "telegram unreachable": (
        later("Asking Telegram failed: {reason}."),
        later("Check whether this machine is online, and telegram.api_base_url."),
    ),
    "updates": (later("Messages come in: {way}."), ""),
    "webhook left over": (
        later("A webhook is set, while updates is polling."),
        later("The bot removes it when it starts. If it comes back, make a new token with @BotFather."),
    ),
    "webhook elsewhere": (
        later("The webhook that Telegram has is not telegram.webhook.url."),
        later("The bot sets it when it starts. If this stays, make a new token with @BotFather."),
    ),
    "webhook failing": (
        later("Telegram cannot reach the webhook: {reason}; {waiting} messages wait."),
        later("Check that telegram.webhook.url works from outside, with a valid certificate, and leads to the bot."),
    ),
    "webhook secret missing": (
        later("GROUPBOT_TELEGRAM_WEBHOOK_SECRET is missing."),
        later("Put a long random word (letters and digits) into {file}."),
    ),
    "webhook secret short": (
        later("GROUPBOT_TELEGRAM_WEBHOOK_SECRET is short: somebody may guess it."),
        later("Make it a word of at least 32 letters and digits."),
    ),
    "privacy": (later("The bot can read messages in groups."), ""),
    "privacy on": (
        later("Privacy mode is on: where the bot is not an administrator it reads commands only."),
        later("Make the bot an administrator of each group, or switch it off with @BotFather: /setprivacy, Disable."),
    ),
    "group": (later("The bot is an administrator of the group of class {id}."), ""),
    "group missing": (
        later("The bot is not in the group of class {id} ({reason})."),
        later("Add @{bot} to the group as an administrator, and check the number in [[classes]]."),
    ),
    "channel": (later("The bot is an administrator of the channel of class {id}."), ""),
    "kind group": (
        later("The chat of class {id} is a group, while the settings say channel: members see each other there."),
        later('Make a channel and put its number there, or write kind = "group" at class {id} in [[classes]].'),
    ),
    "kind channel": (
        later("The chat of class {id} is a channel: only the school speaks there, while the settings say group."),
        later('Write kind = "channel" at class {id} in [[classes]].'),
    ),
    "group moved": (
        later("The group of class {id} has a new number: {to}."),
        later("Put telegram = {to} at class {id} in [[classes]]."),
    ),
    "group unknown": (
        later("Nothing can be said about the group of class {id} now: {reason}."),
        later("Try again later."),
    ),
    "not administrator": (
        later("The bot is an ordinary member of the group of class {id}: it cannot invite parents."),
        later(
            "Open the group, Administrators, Add administrator, @{bot}, with deleting and pinning messages and "
            "inviting users."
        ),
    ),
    "rights missing": (
        later("The bot is an administrator of the group of class {id}, but lacks: {rights}."),
        later("Open the group, Administrators, @{bot}, and switch this on."),
    ),
    "clock": (later("This machine's clock agrees with that of {whose}."), ""),
    "clock fast": (
        later("This machine's clock is {seconds} seconds ahead of that of {whose}."),
        later("Switch on time from the internet (NTP): otherwise parents are warned too early."),
    ),
    "clock slow": (
        later("This machine's clock is {seconds} seconds behind that of {whose}."),
        later("Switch on time from the internet (NTP): otherwise parents are warned too late."),
    ),
    "alone": (later("No other program fetches this bot's messages."), ""),
    "two pollers": (
        later("Another program fetches this bot's messages: each would get some of them."),
        later(
            "Stop the other program, which may be on another machine. If you do not know it, make a new token with "
            "@BotFather (/revoke): that locks it out."
        ),
    ),
    "no mail": (later("There is no [mail]: sick notes do not go by mail."), ""),
    "mail": (later("The mail server {host} takes mail; nothing was sent."), ""),
    "mail xoauth2": (later("The mail server {host} takes mail, with an access token; nothing was sent."), ""),
    "mail token refused": (
        later("The refresh token for mail is not accepted ({reason})."),
        later("Make a new one, and put it into GROUPBOT_MAIL_OAUTH_REFRESH_TOKEN."),
    ),
    "mail token client": (
        later("The app that is registered for mail is not accepted ({reason})."),
        later("Check GROUPBOT_MAIL_OAUTH_CLIENT_ID, GROUPBOT_MAIL_OAUTH_CLIENT_SECRET and mail.tenant."),
    ),
    "mail token unreachable": (
        later("No access token for mail could be fetched ({reason})."),
        later("Check whether this machine is online, and mail.token_url."),
    ),
    "mail without password": (later("The mail server {host} takes mail without a login; nothing was sent."), ""),
    "mail login": (
        later("The mail server refuses the login ({reason})."),
        later(
            "Check mail.user and GROUPBOT_MAIL_PASSWORD; some servers want a password for apps. With XOAUTH2: whether "
            "the mailbox may send (Authenticated SMTP)."
        ),
    ),
    "mail certificate": (
        later("There is no secure connection with the mail server ({reason})."),
        later("Check mail.host, mail.port and mail.security; a certificate of your own belongs in mail.ca_file."),
    ),
    "mail turned away": (
        later("The mail server turns this machine away ({reason})."),
        later("Ask the mail server's administrator to let this machine send."),
    ),
    "mail no tls": (
        later("The mail server has no STARTTLS on this port."),
        later('Try mail.security = "tls" with port 465, or another port.'),
    ),
    "mail no login": (
        later("The mail server takes no password on this connection."),
        later("Check mail.port and mail.security, or remove GROUPBOT_MAIL_PASSWORD."),
    ),
    "mail unreachable": (
        later("The mail server {host} cannot be reached ({reason})."),
        later("Check mail.host and mail.port, and whether the server runs."),
    ),
    "mail refused": (
        later("The mail server refuses mail from {sender} to {to} ({reason})."),
        later("Check mail.sender and channels.illness.email, or ask the mail server's administrator."),
    ),
    "mail later": (
        later("The mail server takes no mail just now ({reason})."),
        later("Look again in a quarter of an hour; if it stays, ask the mail server's administrator."),
    ),
    "mail settings": (later("The mail server cannot be used with these settings."), "{reason}"),
}

RIGHTS = {
    "can_invite_users": later("inviting users"),
    "can_delete_messages": later("deleting messages"),
    "can_pin_messages": later("pinning messages"),
}
CHANNEL_RIGHTS = {
    "can_invite_users": later("inviting users"),
    "can_post_messages": later("posting messages"),
}
