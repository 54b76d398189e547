"""What the doctor says of this machine: what was seen, and what to do."""

from groupbot.texts.later import later

HERE: dict[str, tuple[str, str]] = {
    "settings": (later("{file} is read: {school}; classes: {classes}, members of staff: {staff}."), ""),
    "secrets": (later("{file} can be read by its owner only."), ""),
    "no secrets": (later("There is no {file} yet; secrets come from the environment."), ""),
    "key": (later("The key of the data is there. Keep a copy in a safe place, apart from the data."), ""),
    "key to come": (later("There is no key yet; the first start makes it and puts it into {file}."), ""),
    "key lost": (
        later("GROUPBOT_MASTER_KEY is missing, and {database} cannot be read without that key."),
        later("Restore {file} from a backup. To start anew, move {database} away."),
    ),
    "key wrong": (
        later("The data are sealed with another key than GROUPBOT_MASTER_KEY."),
        later("Restore the key that belongs to these data in {file}."),
    ),
    "database": (later("The data can be read and written: {where}"), ""),
    "database to come": (later("There are no data yet; the first start makes {where}"), ""),
    "database closed": (
        later("The data in {where} cannot be read or written ({reason})."),
        later("Check database.url, whether the database runs, and whether this account may write there."),
    ),
    "database foreign": (
        later("{where} holds another program's tables."),
        later("Give groupbot a database of its own in database.url."),
    ),
    "database newer": (
        later("The data are of a newer groupbot (version {version})."),
        later("Install that version, or restore a backup from before it."),
    ),
    "database older": (
        later("The data are of an earlier version."),
        later("The next start brings them up to date. Make a copy first."),
    ),
    "disk": (later("{free} are free on the disk of the data."), ""),
    "disk full": (
        later("Only {free} are free on the disk of {where}."),
        later("Make room: on a full disk the bot takes no more messages."),
    ),
    "protocol": (later("The protocol {name} is read: {articles} articles."), ""),
    "protocol wrong": (later("The protocol cannot be read: {reason}"), later("Mend school.protocol or the file.")),
    "pictures": (later("Pictures can be looked at: a worker has looked at one."), ""),
    "pictures need room": (
        later("A worker cannot look at a picture: it ends, or it takes more than 40 seconds."),
        later("Two workers look at pictures, and each needs 300 MB of memory: give this machine or its service more."),
    ),
    "pictures fail": (
        later("No worker can look at a picture ({reason}): no photo, film or file can be posted."),
        later("Install groupbot anew, with the libraries that it names, for this machine and this Python."),
    ),
    "no address": (
        later("school.address is missing: a post with the school's own address is stopped, as if it were a home."),
        later('Write the address into school.toml under [school]: address = "Kerkstraat 12, 8400 AA Gorredijk".'),
    ),
    "sample address": (
        later("school.address is still the sample's ({address}): your school's own is taken for somebody's home."),
        later("Write your school's own address there; then it may stand in any post."),
    ),
    "sample reaches": (
        later("Parents would be sent to the sample school: {keys} still hold its values."),
        later("Write your school's own number and address there, before a parent is told to use them."),
    ),
    "sample": (
        later("Still as in the sample: {keys}."),
        later("Write your school's own values there, or remove what you have not."),
    ),
    "timezone": (later("At school ({zone}) it is now {time}. If it is not, mend school.timezone."), ""),
    "running": (later("The bot is at work."), ""),
    "running with problems": (
        later("The bot is at work, and something is wrong: {problems}."),
        later("What to do stands there; the same can be read at http://127.0.0.1:{port}/health."),
    ),
    "running unseen": (
        later("The bot is at work, on another machine or in another way: http://127.0.0.1:{port}/health is silent."),
        "",
    ),
    "port": (later("Port {port} is free for {setting}."), ""),
    "port taken": (
        later("Port {port} is taken by another program."),
        later("Stop that program, or choose another port with {setting}; a second school here needs its own."),
    ),
    "directors": (later("There are {count} directors or deputies."), ""),
    "one director": (
        later(
            "There is only one director, {id}, and no deputy. When they are ill nobody approves a post, nor their own "
            "post ever."
        ),
        later("Write deputy = true at somebody in [[staff]], or add a second director."),
    ),
    "director unreachable": (
        later("The director {id} has no account: the bot cannot ask anything."),
        later("Type groupbot invite --staff {id}: with that code they join in the chat."),
    ),
    "classes": (later("Each class has a group."), ""),
    "class without group": (
        later("Class {id} has no group: posts for it reach nobody."),
        later("Add the bot to the group: it asks the director which class that is."),
    ),
    "matrix": (
        later("[matrix] is in the settings, but this version does not connect to Matrix."),
        later("Leave it for later, or remove it. Classes that have only Matrix are not reached."),
    ),
}
