"""What the doctor says of this machine: what was seen, and what to do."""

HERE: dict[str, tuple[str, str]] = {
    "settings": ("{file} is read: {school}; classes: {classes}, members of staff: {staff}.", ""),
    "secrets": ("{file} can be read by its owner only.", ""),
    "no secrets": ("There is no {file} yet; secrets come from the environment.", ""),
    "key": ("The key of the data is there. Keep a copy in a safe place, apart from the data.", ""),
    "key to come": ("There is no key yet; the first start makes it and puts it into {file}.", ""),
    "key lost": (
        "GROUPBOT_MASTER_KEY is missing, and {database} cannot be read without that key.",
        "Restore {file} from a backup. To start anew, move {database} away.",
    ),
    "key wrong": (
        "The data are sealed with another key than GROUPBOT_MASTER_KEY.",
        "Restore the key that belongs to these data in {file}.",
    ),
    "database": ("The data can be read and written: {where}", ""),
    "database to come": ("There are no data yet; the first start makes {where}", ""),
    "database closed": (
        "The data in {where} cannot be read or written ({reason}).",
        "Check database.url, whether the database runs, and whether this account may write there.",
    ),
    "database foreign": (
        "{where} holds another program's tables.",
        "Give groupbot a database of its own in database.url.",
    ),
    "database newer": (
        "The data are of a newer groupbot (version {version}).",
        "Install that version, or restore a backup from before it.",
    ),
    "database older": (
        "The data are of an earlier version.",
        "The next start brings them up to date. Make a copy first.",
    ),
    "disk": ("{free} are free on the disk of the data.", ""),
    "disk full": (
        "Only {free} are free on the disk of {where}.",
        "Make room: on a full disk the bot takes no more messages.",
    ),
    "protocol": ("The protocol {name} is read: {articles} articles.", ""),
    "protocol wrong": ("The protocol cannot be read: {reason}", "Mend school.protocol or the file."),
    "sample reaches": (
        "Parents would be sent to the sample school: {keys} still hold its values.",
        "Write your school's own number and address there, before a parent is told to use them.",
    ),
    "sample": (
        "Still as in the sample: {keys}.",
        "Write your school's own values there, or remove what you have not.",
    ),
    "timezone": ("At school ({zone}) it is now {time}.", ""),
    "directors": ("There are {count} directors or deputies.", ""),
    "one director": (
        "There is only one director: {id}. When they are ill nobody approves a post, nor their own post ever.",
        "Add a second director in [[staff]], with deputy = true.",
    ),
    "director unreachable": (
        "The director {id} has no account: the bot cannot ask anything.",
        "Put the account's number into [[staff]] (telegram = ...).",
    ),
    "classes": ("Each class has a group.", ""),
    "class without group": (
        "Class {id} has no group: posts for it reach nobody.",
        "Put the group's number into [[classes]] (telegram = -100...).",
    ),
    "matrix": (
        "[matrix] is in the settings, but this version does not connect to Matrix.",
        "Leave it for later, or remove it. Classes that have only Matrix are not reached.",
    ),
}
