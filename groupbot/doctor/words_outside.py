"""What the doctor says of Telegram and mail, in Dutch and English: what was seen, and what to do."""

OUTSIDE: dict[str, dict[str, tuple[str, str]]] = {
    "no telegram": {
        "nl": ("Er is geen [telegram] in de instellingen.", "Zonder platform start de bot niet: voeg [telegram] toe."),
        "en": ("There is no [telegram] in the settings.", "Without a platform the bot does not start: add [telegram]."),
    },
    "no token": {
        "nl": (
            "GROUPBOT_TELEGRAM_TOKEN ontbreekt.",
            "Maak een bot bij @BotFather en zet het token in {file} (chmod 600).",
        ),
        "en": (
            "GROUPBOT_TELEGRAM_TOKEN is missing.",
            "Make a bot with @BotFather and put its token into {file} (chmod 600).",
        ),
    },
    "telegram": {
        "nl": ("Telegram kent de bot: @{bot}.", ""),
        "en": ("Telegram knows the bot: @{bot}.", ""),
    },
    "token refused": {
        "nl": (
            "Telegram weigert het token ({reason}).",
            "Kopieer GROUPBOT_TELEGRAM_TOKEN opnieuw van @BotFather (/mybots, API Token).",
        ),
        "en": (
            "Telegram refuses the token ({reason}).",
            "Copy GROUPBOT_TELEGRAM_TOKEN again from @BotFather (/mybots, API Token).",
        ),
    },
    "telegram unreachable": {
        "nl": (
            "Telegram is niet bereikbaar: {reason}.",
            "Kijk of deze computer internet heeft, en of telegram.api_base_url klopt.",
        ),
        "en": (
            "Telegram cannot be reached: {reason}.",
            "Check whether this machine is online, and telegram.api_base_url.",
        ),
    },
    "updates": {
        "nl": ("Berichten komen binnen: {way}.", ""),
        "en": ("Messages come in: {way}.", ""),
    },
    "webhook left over": {
        "nl": (
            "Er staat een webhook open, terwijl updates op polling staat.",
            "De bot haalt hem bij de start weg. Komt hij terug, maak dan bij @BotFather een nieuw token.",
        ),
        "en": (
            "A webhook is set, while updates is polling.",
            "The bot removes it when it starts. If it comes back, make a new token with @BotFather.",
        ),
    },
    "webhook elsewhere": {
        "nl": (
            "De webhook bij Telegram is niet telegram.webhook.url.",
            "De bot zet hem bij de start goed. Blijft dit staan, maak dan bij @BotFather een nieuw token.",
        ),
        "en": (
            "The webhook that Telegram has is not telegram.webhook.url.",
            "The bot sets it when it starts. If this stays, make a new token with @BotFather.",
        ),
    },
    "webhook failing": {
        "nl": (
            "Telegram kan de webhook niet bereiken: {reason}; {waiting} berichten wachten.",
            "Kijk of telegram.webhook.url van buiten werkt, met een geldig certificaat, en bij de bot uitkomt.",
        ),
        "en": (
            "Telegram cannot reach the webhook: {reason}; {waiting} messages wait.",
            "Check that telegram.webhook.url works from outside, with a valid certificate, and leads to the bot.",
        ),
    },
    "webhook secret missing": {
        "nl": (
            "GROUPBOT_TELEGRAM_WEBHOOK_SECRET ontbreekt.",
            "Zet een lang willekeurig woord (letters en cijfers) in {file}.",
        ),
        "en": (
            "GROUPBOT_TELEGRAM_WEBHOOK_SECRET is missing.",
            "Put a long random word (letters and digits) into {file}.",
        ),
    },
    "webhook secret short": {
        "nl": (
            "GROUPBOT_TELEGRAM_WEBHOOK_SECRET is kort: iemand kan het raden.",
            "Maak er een woord van minstens 32 letters en cijfers van.",
        ),
        "en": (
            "GROUPBOT_TELEGRAM_WEBHOOK_SECRET is short: somebody may guess it.",
            "Make it a word of at least 32 letters and digits.",
        ),
    },
    "privacy": {
        "nl": ("De bot kan berichten in groepen lezen.", ""),
        "en": ("The bot can read messages in groups.", ""),
    },
    "privacy on": {
        "nl": (
            "Privacy mode staat aan: in een groep waar de bot geen beheerder is, leest hij alleen commando's.",
            "Maak de bot beheerder van elke groep, of zet het uit bij @BotFather: /setprivacy, Disable.",
        ),
        "en": (
            "Privacy mode is on: where the bot is not an administrator it reads commands only.",
            "Make the bot an administrator of each group, or switch it off with @BotFather: /setprivacy, Disable.",
        ),
    },
    "group": {
        "nl": ("De bot is beheerder van de groep van klas {id}.", ""),
        "en": ("The bot is an administrator of the group of class {id}.", ""),
    },
    "group missing": {
        "nl": (
            "De bot zit niet in de groep van klas {id} ({reason}).",
            "Voeg @{bot} toe aan de groep als beheerder, en kijk of het nummer in [[classes]] klopt.",
        ),
        "en": (
            "The bot is not in the group of class {id} ({reason}).",
            "Add @{bot} to the group as an administrator, and check the number in [[classes]].",
        ),
    },
    "group moved": {
        "nl": (
            "De groep van klas {id} heeft een nieuw nummer: {to}.",
            "Zet telegram = {to} bij klas {id} in [[classes]].",
        ),
        "en": (
            "The group of class {id} has a new number: {to}.",
            "Put telegram = {to} at class {id} in [[classes]].",
        ),
    },
    "group unknown": {
        "nl": ("Over de groep van klas {id} is nu niets te zeggen: {reason}.", "Probeer het later nog eens."),
        "en": ("Nothing can be said about the group of class {id} now: {reason}.", "Try again later."),
    },
    "not administrator": {
        "nl": (
            "De bot is gewoon lid van de groep van klas {id}: hij kan geen ouders uitnodigen.",
            "Open de groep, Beheerders, Beheerder toevoegen, @{bot}, met berichten verwijderen en mensen uitnodigen.",
        ),
        "en": (
            "The bot is an ordinary member of the group of class {id}: it cannot invite parents.",
            "Open the group, Administrators, Add administrator, @{bot}, with deleting messages and inviting users.",
        ),
    },
    "rights missing": {
        "nl": (
            "De bot is beheerder van de groep van klas {id}, maar mist: {rights}.",
            "Open de groep, Beheerders, @{bot}, en zet dit aan.",
        ),
        "en": (
            "The bot is an administrator of the group of class {id}, but lacks: {rights}.",
            "Open the group, Administrators, @{bot}, and switch this on.",
        ),
    },
    "clock": {
        "nl": ("De klok van deze computer loopt gelijk met Telegram.", ""),
        "en": ("This machine's clock agrees with Telegram's.", ""),
    },
    "clock wrong": {
        "nl": (
            "De klok van deze computer loopt {seconds} seconden {way}.",
            "Zet tijd van internet aan (NTP): ouders worden anders te vroeg of te laat gewaarschuwd.",
        ),
        "en": (
            "This machine's clock is {seconds} seconds {way}.",
            "Switch on time from the internet (NTP): otherwise parents are warned too early or too late.",
        ),
    },
    "no mail": {
        "nl": ("Er is geen [mail]: ziekmeldingen gaan niet per mail.", ""),
        "en": ("There is no [mail]: sick notes do not go by mail.", ""),
    },
    "mail": {
        "nl": ("De mailserver {host} neemt mail aan; er is niets verstuurd.", ""),
        "en": ("The mail server {host} takes mail; nothing was sent.", ""),
    },
    "mail without password": {
        "nl": (
            "De mailserver {host} neemt mail aan zonder inloggen; er is niets verstuurd.",
            "",
        ),
        "en": ("The mail server {host} takes mail without a login; nothing was sent.", ""),
    },
    "mail login": {
        "nl": (
            "De mailserver weigert het inloggen ({reason}).",
            "Controleer mail.user en GROUPBOT_MAIL_PASSWORD; soms is een apart app-wachtwoord nodig.",
        ),
        "en": (
            "The mail server refuses the login ({reason}).",
            "Check mail.user and GROUPBOT_MAIL_PASSWORD; some servers want an app password of its own.",
        ),
    },
    "mail certificate": {
        "nl": (
            "Er komt geen veilige verbinding met de mailserver ({reason}).",
            "Controleer mail.host, mail.port en mail.security; een eigen certificaat hoort in mail.ca_file.",
        ),
        "en": (
            "There is no secure connection with the mail server ({reason}).",
            "Check mail.host, mail.port and mail.security; a certificate of your own belongs in mail.ca_file.",
        ),
    },
    "mail turned away": {
        "nl": (
            "De mailserver laat deze computer niet toe ({reason}).",
            "Vraag de beheerder van de mailserver om deze computer toe te laten.",
        ),
        "en": (
            "The mail server turns this machine away ({reason}).",
            "Ask the mail server's administrator to let this machine send.",
        ),
    },
    "mail no tls": {
        "nl": (
            "De mailserver heeft geen STARTTLS op deze poort.",
            'Probeer mail.security = "tls" met poort 465, of een andere poort.',
        ),
        "en": (
            "The mail server has no STARTTLS on this port.",
            'Try mail.security = "tls" with port 465, or another port.',
        ),
    },
    "mail no login": {
        "nl": (
            "De mailserver neemt op deze verbinding geen wachtwoord aan.",
            "Controleer mail.port en mail.security, of haal GROUPBOT_MAIL_PASSWORD weg.",
        ),
        "en": (
            "The mail server takes no password on this connection.",
            "Check mail.port and mail.security, or remove GROUPBOT_MAIL_PASSWORD.",
        ),
    },
    "mail unreachable": {
        "nl": (
            "De mailserver {host} is niet bereikbaar ({reason}).",
            "Controleer mail.host en mail.port, en of de server aanstaat.",
        ),
        "en": (
            "The mail server {host} cannot be reached ({reason}).",
            "Check mail.host and mail.port, and whether the server runs.",
        ),
    },
    "mail refused": {
        "nl": (
            "De mailserver weigert mail van {sender} aan {to} ({reason}).",
            "Controleer mail.sender en channels.illness.email, of vraag de beheerder van de mailserver.",
        ),
        "en": (
            "The mail server refuses mail from {sender} to {to} ({reason}).",
            "Check mail.sender and channels.illness.email, or ask the mail server's administrator.",
        ),
    },
    "mail later": {
        "nl": (
            "De mailserver neemt nu even geen mail aan ({reason}).",
            "Kijk over een kwartier nog eens; blijft het zo, vraag dan de beheerder van de mailserver.",
        ),
        "en": (
            "The mail server takes no mail just now ({reason}).",
            "Look again in a quarter of an hour; if it stays, ask the mail server's administrator.",
        ),
    },
    "mail settings": {
        "nl": ("{reason}", ""),
        "en": ("{reason}", ""),
    },
}

RIGHTS = {
    "can_invite_users": {"nl": "mensen uitnodigen", "en": "inviting users"},
    "can_delete_messages": {"nl": "berichten verwijderen", "en": "deleting messages"},
}
