"""What the doctor says of this machine, in Dutch and English: what was seen, and what to do."""

HERE: dict[str, dict[str, tuple[str, str]]] = {
    "settings": {
        "nl": ("{file} is gelezen: {school}, {classes} klassen, {staff} medewerkers.", ""),
        "en": ("{file} is read: {school}, {classes} classes, {staff} members of staff.", ""),
    },
    "secrets": {
        "nl": ("{file} is alleen voor de eigenaar leesbaar.", ""),
        "en": ("{file} can be read by its owner only.", ""),
    },
    "no secrets": {
        "nl": ("Er is nog geen {file}; geheimen komen uit de omgeving.", ""),
        "en": ("There is no {file} yet; secrets come from the environment.", ""),
    },
    "key": {
        "nl": ("De sleutel van de gegevens is er. Bewaar een kopie op een veilige plek, apart van de gegevens.", ""),
        "en": ("The key of the data is there. Keep a copy in a safe place, apart from the data.", ""),
    },
    "key to come": {
        "nl": ("Er is nog geen sleutel; de eerste start maakt hem en zet hem in {file}.", ""),
        "en": ("There is no key yet; the first start makes it and puts it into {file}.", ""),
    },
    "key lost": {
        "nl": (
            "GROUPBOT_MASTER_KEY ontbreekt, en {database} kan zonder die sleutel niet gelezen worden.",
            "Zet {file} terug uit een reservekopie. Opnieuw beginnen kan ook: verplaats {database}.",
        ),
        "en": (
            "GROUPBOT_MASTER_KEY is missing, and {database} cannot be read without that key.",
            "Restore {file} from a backup. To start anew, move {database} away.",
        ),
    },
    "key wrong": {
        "nl": (
            "De gegevens zijn met een andere sleutel verzegeld dan GROUPBOT_MASTER_KEY.",
            "Zet de sleutel die bij deze gegevens hoort terug in {file}.",
        ),
        "en": (
            "The data are sealed with another key than GROUPBOT_MASTER_KEY.",
            "Restore the key that belongs to these data in {file}.",
        ),
    },
    "database": {
        "nl": ("De gegevens kunnen gelezen en geschreven worden: {where}", ""),
        "en": ("The data can be read and written: {where}", ""),
    },
    "database to come": {
        "nl": ("Er zijn nog geen gegevens; de eerste start maakt {where}", ""),
        "en": ("There are no data yet; the first start makes {where}", ""),
    },
    "database closed": {
        "nl": (
            "De gegevens in {where} kunnen niet gelezen of geschreven worden ({reason}).",
            "Kijk of database.url klopt, of de database draait, en of dit account er mag schrijven.",
        ),
        "en": (
            "The data in {where} cannot be read or written ({reason}).",
            "Check database.url, whether the database runs, and whether this account may write there.",
        ),
    },
    "database foreign": {
        "nl": (
            "In {where} staan de tabellen van een ander programma.",
            "Geef groupbot een eigen database in database.url.",
        ),
        "en": ("{where} holds another program's tables.", "Give groupbot a database of its own in database.url."),
    },
    "database newer": {
        "nl": (
            "De gegevens zijn van een nieuwere groupbot (versie {version}).",
            "Installeer die versie, of zet een reservekopie van daarvoor terug.",
        ),
        "en": (
            "The data are of a newer groupbot (version {version}).",
            "Install that version, or restore a backup from before it.",
        ),
    },
    "database older": {
        "nl": ("De gegevens zijn van een eerdere versie.", "De volgende start werkt ze bij. Maak eerst een kopie."),
        "en": ("The data are of an earlier version.", "The next start brings them up to date. Make a copy first."),
    },
    "disk": {
        "nl": ("Er is {free} vrij op de schijf van de gegevens.", ""),
        "en": ("{free} are free on the disk of the data.", ""),
    },
    "disk full": {
        "nl": (
            "Er is nog maar {free} vrij op de schijf van {where}.",
            "Maak ruimte: op een volle schijf neemt de bot geen berichten meer aan.",
        ),
        "en": (
            "Only {free} are free on the disk of {where}.",
            "Make room: on a full disk the bot takes no more messages.",
        ),
    },
    "protocol": {
        "nl": ("Het protocol {name} is gelezen: {articles} artikelen.", ""),
        "en": ("The protocol {name} is read: {articles} articles.", ""),
    },
    "protocol wrong": {
        "nl": ("Het protocol kan niet gelezen worden: {reason}", "Verbeter school.protocol of het bestand."),
        "en": ("The protocol cannot be read: {reason}", "Mend school.protocol or the file."),
    },
    "timezone": {
        "nl": ("Op school ({zone}) is het nu {time}.", ""),
        "en": ("At school ({zone}) it is now {time}.", ""),
    },
    "directors": {
        "nl": ("Er zijn {count} directeuren of vervangers.", ""),
        "en": ("There are {count} directors or deputies.", ""),
    },
    "one director": {
        "nl": (
            "Er is maar één directeur: {id}. Bij ziekte keurt niemand een bericht goed, en een eigen bericht ook niet.",
            "Voeg een tweede directeur toe in [[staff]], met deputy = true.",
        ),
        "en": (
            "There is only one director: {id}. When they are ill nobody approves a post, nor their own post ever.",
            "Add a second director in [[staff]], with deputy = true.",
        ),
    },
    "director unreachable": {
        "nl": (
            "De directeur {id} heeft geen account: de bot kan niets vragen.",
            "Zet het nummer van het account in [[staff]] (telegram = ...).",
        ),
        "en": (
            "The director {id} has no account: the bot cannot ask anything.",
            "Put the account's number into [[staff]] (telegram = ...).",
        ),
    },
    "classes": {
        "nl": ("Elke klas heeft een groep.", ""),
        "en": ("Each class has a group.", ""),
    },
    "class without group": {
        "nl": (
            "Klas {id} heeft geen groep: berichten voor deze klas bereiken niemand.",
            "Zet het nummer van de groep in [[classes]] (telegram = -100...).",
        ),
        "en": (
            "Class {id} has no group: posts for it reach nobody.",
            "Put the group's number into [[classes]] (telegram = -100...).",
        ),
    },
    "matrix": {
        "nl": (
            "[matrix] staat in de instellingen, maar deze versie maakt geen verbinding met Matrix.",
            "Laat het staan voor later, of haal het weg. Klassen met alleen Matrix worden niet bereikt.",
        ),
        "en": (
            "[matrix] is in the settings, but this version does not connect to Matrix.",
            "Leave it for later, or remove it. Classes that have only Matrix are not reached.",
        ),
    },
}
