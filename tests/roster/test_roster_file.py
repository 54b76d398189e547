"""The roster as a school hands it over."""

from importlib.resources import files

import pytest

from groupbot.roster_file import RosterError, decoded, read_roster, read_table
from handlers.model.people import Child, Guardian

HEADER = "id,first_name,last_name,class,guardians,photo_class,photo_school,photo_public\n"
LINDA = Guardian("Linda de Vries", "linda@ouders.example")


def test_whole_line() -> None:
    """Every column of a line finds its place."""
    line = '1,Sem,de Vries,5,"Linda de Vries <linda@ouders.example>; Opa Jan",yes,no,\n'
    expected = Child("1", "Sem", "de Vries", "5", (LINDA, Guardian("Opa Jan")), True, False, None)
    assert (expected,) == read_roster(HEADER + line, id_required=True)


@pytest.mark.parametrize(
    "text",
    [
        "first_name,last_name,class\nSem,de Vries,5\n",
        "first_name;last_name;class\r\nSem;de Vries;5\r\n",
        "\ufefffirst_name;last_name;class\nSem;de Vries;5",
        "sep=;\nfirst_name;last_name;class\nSem;de Vries;5",
        " First_Name , LAST_NAME ,class\n Sem , de Vries ,5\n\n,,\n",
        "First name;Last-name;Class\nSem;de Vries;5\n",
        "first_name\tlast_name\tclass\nSem\tde Vries\t5\n",
        "first_name;last_name;class;note, as they say, in the school\nSem;de Vries;5;\n",
        "class,last_name,note,first_name\n5,de Vries,rides a bike,Sem\n",
        '"first_name","last_name","class"\n"Sem","de Vries","5"\n',
        "Voornaam;Achternaam;Groep\nSem;de Vries;5\n",
        "Leerlingnummer;Klas;Roepnaam;Tussenvoegsel;Achternaam\n17;5;Sem;de;Vries\n",
    ],
)
def test_ways_to_write_a_table(text: str) -> None:
    """Commas, semicolons, a byte order mark, Excel's first line, other orders and other columns are all read."""
    (child,) = read_roster(text, id_required=False)
    assert (child.name, child.class_id) == ("Sem de Vries", "5")
    assert (child.photo_class, child.photo_school, child.photo_public) == (None, None, None)


@pytest.mark.parametrize(("word", "answer"), [("yes", True), ("JA", True), ("no", False), ("Nee", False), ("", None)])
def test_consent(word: str, answer: bool | None) -> None:
    """Consent is yes, no, or not known, in two languages."""
    (child,) = read_roster(f"{HEADER}1,Sem,de Vries,5,,{word},{word},{word}", id_required=True)
    assert (answer, answer, answer) == (child.photo_class, child.photo_school, child.photo_public)


def test_a_table_in_dutch() -> None:
    """All names of columns, and the answers to them; who has nothing before the last name has none."""
    text = (
        "leerlingnummer;voornaam;voorvoegsel;achternaam;groep;foto groep;foto-school;foto_openbaar\n"
        "17;Sem;van den;Berg;5;ja;nee;\n18;Lotte;;Bos;6;;;ja\n"
    )
    assert read_roster(text, id_required=True) == (
        Child("17", "Sem", "van den Berg", "5", (), True, False, None),
        Child("18", "Lotte", "Bos", "6", (), None, None, True),
    )


@pytest.mark.parametrize(
    ("text", "first_name", "nickname"),
    [
        ("voornaam;achternaam;groep;roepnaam\nMohammed;Aziz;5;Mo\n", "Mohammed", "Mo"),
        ("Roepnaam;Voornaam;Achternaam;Groep\nMo;Mohammed;Aziz;5\n", "Mohammed", "Mo"),
        ("first_name,last_name,class,nickname\nMohammed,Aziz,5,Mo\n", "Mohammed", "Mo"),
        ("roepnaam;achternaam;groep;bijnaam\nMohammed;Aziz;5;Mo\n", "Mohammed", "Mo"),
        ("voornaam;achternaam;groep;roepnaam\nMo;Aziz;5;Mo\n", "Mo", ""),
        ("voornaam;achternaam;groep;roepnaam\nMo;Aziz;5;\n", "Mo", ""),
        ("voornaam;achternaam;groep\nMo;Aziz;5\n", "Mo", ""),
    ],
)
def test_what_a_child_is_called(text: str, first_name: str, nickname: str) -> None:
    """Beside a first name of its own column it is the nickname, else the first name."""
    (child,) = read_roster(text, id_required=False)
    assert (child.first_name, child.nickname) == (first_name, nickname)


def test_a_missing_id_is_the_line() -> None:
    """Where ids are not asked for, each child still has one of its own."""
    text = "id,first_name,last_name,class\nx1,Sem,de Vries,5\n,Lotte,Dijkstra,5\n"
    assert [child.id for child in read_roster(text, id_required=False)] == ["x1", "line-3"]


def test_same_name_in_another_class_is_another_child() -> None:
    """Two children may share a name as long as they do not share a class."""
    assert len(read_roster("first_name,last_name,class\nSem,Bos,5\nSem,Bos,6", id_required=False)) == 2


@pytest.mark.parametrize("other", ["Sem,Bosma", "Semma,Bos", "Sem,van den Bos", "Anne,Fleur Bos"])
def test_another_name_in_the_class_is_another_child(other: str) -> None:
    """Names that only begin alike are two names."""
    text = f"first_name,last_name,class\nSem,Bos,5\nAnne-Fleur,Bosch,5\n{other},5\n"
    assert len(read_roster(text, id_required=False)) == 3


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("first_name,last_name,class\n", 1, "the column id is missing"),
        ("id,first_name,class\n", 1, "the column last_name is missing"),
        ("id,first_name,last_name,class,photo_clas\n", 1, "the column 'photo_clas' is unknown"),
        ("id,voornaam,achternaam,groep,foto_publiek\n", 1, "the column 'foto_publiek' is unknown"),
        ("id,first_name,last_name,class,klas\n", 1, "the column 'class' stands there twice"),
        (HEADER.strip() + ",tussenvoegsel\n1,Sem,Bos,5,,,,,=x", 2, "prefix begins with '='"),
        ("id,first_name,last_name,class,guardian\n", 1, "the column 'guardian' is unknown"),
        ("id,first_name,last_name,class,class\n", 1, "the column 'class' stands there twice"),
        (HEADER + "1,,de Vries,5", 2, "first_name is empty"),
        (HEADER + "1,Sem,,5", 2, "last_name is empty"),
        (HEADER + "1,Sem,de Vries,", 2, "class is empty"),
        (HEADER + "1,Sem", 2, "last_name is empty"),
        (HEADER + ",Sem,de Vries,5", 2, "id is empty"),
        (HEADER + "1,Sem,Bos,5\n\n2,SEM,bos,5", 4, "this name, in the same class, stands on line 2 as well"),
        (HEADER + "1,Anne-Fleur,Bos,5\n2,Anne  Fleur,Bos,5", 3, "this name, in the same class, stands on line 2"),
        (HEADER + "1,Sem,de  Bos,5\n2,Sem,De Bos,5", 3, "this name, in the same class, stands on line 2"),
        (HEADER + "1,Chloé,d'Arc,5\n2,Chloe,d’Arc,5", 3, "this name, in the same class, stands on line 2"),
        (HEADER + "1,Sem,Bos,5\n1,Lotte,Bos,5", 3, "this id stands on line 2 as well"),
        (HEADER + "1,Sem,Bos,5,,maybe", 2, "photo_class must be yes or no"),
        (HEADER + "1,Sem,Bos,5,,,,true", 2, "photo_public must be yes or no"),
        (HEADER + '1,"Sem\r\nBcc: x",Bos,5', 2, "first_name holds a line break"),
        (HEADER + "1,Sem,Bo\u202es,5", 2, "last_name holds a line break or an invisible character"),
        (HEADER + "1,S\x01m,Bos,5", 2, "first_name holds a line break or an invisible character"),
        (HEADER + '1,"Sem"x,Bos,5\n2,Lotte,Bos,5', 2, "is no line of a table"),
        (HEADER + "1,=HYPERLINK(A1),Bos,5", 2, "first_name begins with '='"),
        (HEADER + "1,Sem,@Bos,5", 2, "last_name begins with '@'"),
        (HEADER + "1,Sem,-Bos,5", 2, "last_name begins with '-'"),
        (HEADER + "+1,Sem,Bos,5", 2, "id begins with '+'"),
        (HEADER + "1,<script>,Bos,5", 2, "first_name is longer than 100 characters or holds < or >"),
        (HEADER + f"1,{'S' * 101},Bos,5", 2, "first_name is longer than 100"),
        (HEADER + "1,Sem,Bos,5,<linda@ouders.example>", 2, "guardians must be written as"),
        (HEADER + "1,Sem,Bos,5,linda@ouders.example", 2, "guardians must be written as"),
        (HEADER + "1,Sem,Bos,5,Linda <linda>", 2, "guardians must be written as"),
        (HEADER + '1,Sem,Bos,5,"Linda; =cmd <a@b.example>"', 2, "a guardian's name begins with '='"),
        (HEADER + '1,Sem,Bos,5,"Linda\n<a@b.example>"', 2, "guardians holds a line break"),
        (HEADER + "1,Sem,Bos,5,,,,,too,many", 2, "has 10 cells for 8 columns"),
        (HEADER + '1,"Sem,Bos,5', 2, "is no line of a table"),
        ("sep=;\nid;first_name;last_name;class\n1;;Bos;5", 3, "first_name is empty"),
    ],
)
def test_wrong_roster(text: str, line: int, message: str) -> None:
    """What cannot be is refused, in one line that says where and what."""
    with pytest.raises(RosterError) as caught:
        read_roster(text, id_required=True)
    assert line == caught.value.faults[0].line
    assert message in str(caught.value.faults[0])
    assert str(caught.value).startswith(f"line {line}: ")
    assert "\n" not in str(caught.value)


def test_all_that_is_wrong_is_said_at_once() -> None:
    """Whoever mends a file of two hundred lines wants to mend it once."""
    lines = [
        "1,Sem,Bos,5,,maybe,,",
        "2,,,7,,,,",
        "2,Lotte,Bos,5,nobody@,,,x",
        "3,SEM,bos,5,,,,",
        ",Noor,Vos,5,,,,",
        "4,Finn,Vos,5,,,,",
        "5,Liv,Vos,5,too,many,,,cells",
        '6,"Isa,Vos,5,,,,',
    ]
    with pytest.raises(RosterError) as caught:
        read_table(HEADER + "\n".join(lines), id_required=True, classes=("5", "6"))
    assert [str(fault).partition(";")[0] for fault in caught.value.faults] == [
        "line 2: photo_class must be yes or no, or be left empty where it is not known",
        "line 3: first_name is empty",
        "line 3: last_name is empty",
        "line 3: class '7' is not in the settings, which have 5, 6",
        "line 4: guardians must be written as: Name <mail>",
        "line 4: photo_public must be yes or no, or be left empty where it is not known",
        "line 4: this id stands on line 3 as well",
        "line 5: this name, in the same class, stands on line 2 as well",
        "line 6: id is empty",
        "line 8: has 9 cells for 8 columns",
        "line 8: photo_class must be yes or no, or be left empty where it is not known",
        "line 9: is no line of a table (unexpected end of data)",
    ]
    assert str(caught.value).endswith("(and 11 more)")


def test_every_column_that_is_missing_is_named() -> None:
    """And the first line is not read as a child."""
    with pytest.raises(RosterError) as caught:
        read_roster("Sem,Bos,5\nLotte,Bos,5\n", id_required=False)
    assert [str(fault).partition(";")[0] for fault in caught.value.faults] == [
        "line 1: the columns first_name, last_name, class are missing",
    ]
    assert str(caught.value).endswith(" and here it is: Sem, Bos, 5")


@pytest.mark.parametrize(("text", "message"), [("", "is empty"), (" \n\n", "is empty"), (HEADER, "holds no children")])
def test_a_file_without_children_is_refused(text: str, message: str) -> None:
    """It is more likely a wrong file than a school without children."""
    with pytest.raises(RosterError) as caught:
        read_roster(text, id_required=True)
    assert message in str(caught.value)
    assert caught.value.faults[0].line is None


@pytest.mark.parametrize(
    ("table", "message"),
    [
        (b"PK\x03\x04 and so on", "the file is a spreadsheet's own and no CSV; open it in the spreadsheet"),
        (b"\xd0\xcf\x11\xe0 and so on", "the file is a spreadsheet's own and no CSV"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "is no text"),
    ],
)
def test_what_is_no_table_is_named_for_what_it_is(table: bytes, message: str) -> None:
    """Most often it is the workbook itself."""
    with pytest.raises(RosterError, match=message):
        decoded(table)


def test_a_letter_that_cannot_be_read_is_not_guessed() -> None:
    """No child is called with a question mark."""
    with pytest.raises(RosterError, match="first_name holds a letter that cannot be read; save the table as UTF-8"):
        read_roster(decoded(HEADER.encode() + b"1,Zo\x8d,Bos,5,,,,\n"), id_required=True)


def test_empty_cells_behind_the_last_column_are_nothing() -> None:
    """Spreadsheets leave commas at the end of a line."""
    assert len(read_roster(HEADER + "1,Sem,Bos,5,,,,,,", id_required=True)) == 1


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings_of_spreadsheets(encoding: str) -> None:
    """A table is read in the encodings in which spreadsheets write it."""
    assert decoded("Zoë".encode(encoding)) == "Zoë"


def test_sample_roster() -> None:
    """The sample school has children in both classes, with each kind of consent."""
    children = read_roster(decoded(files("groupbot.sample").joinpath("roster.csv").read_bytes()), id_required=True)
    assert {"5", "6"} == {child.class_id for child in children}
    assert {True, False, None} == {child.photo_public for child in children}
    sem = next(child for child in children if child.name == "Sem de Vries")
    assert (sem.class_id, sem.photo_class, sem.photo_school, sem.photo_public) == ("5", True, True, True)
    addresses = [guardian.email for child in children for guardian in child.guardians]
    assert all(address is not None and address.endswith(".example") for address in addresses)
