"""Words with a capital that are not a child's name with a slip of the pen, though they may look like one."""


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


_PLACES = _words(
    """
    nederland holland friesland fryslan groningen drenthe overijssel gelderland utrecht limburg brabant zeeland
    flevoland europa belgie duitsland engeland frankrijk spanje italie portugal polen turkije syrie oekraine marokko
    suriname amerika afrika azie china japan india brazilie canada rusland griekenland oostenrijk zwitserland zweden
    noorwegen denemarken finland ierland schotland kroatie curacao aruba bonaire
    amsterdam rotterdam denhaag haag leeuwarden ljouwert heerenveen drachten sneek snits harlingen franeker dokkum
    bolsward workum stavoren hindeloopen sloten ijlst lemmer joure wolvega gorredijk oldeberkoop oosterwolde appelscha
    noordwolde steggerda makkinga nijeberkoop elsloo haulerwijk bakkeveen beetsterzwaag opsterland weststellingwerf
    ooststellingwerf mildam oranjewoud katlijk jubbega hoornsterzwaag tijnje terwispel luxwoude ureterp surhuisterveen
    buitenpost kollum burgum grou akkrum nijbeets tjongervallei emmen assen meppel zwolle deventer kampen enschede
    almere lelystad urk nijmegen arnhem apeldoorn breda tilburg eindhoven maastricht delft leiden haarlem alkmaar hoorn
    texel vlieland terschelling ameland schiermonnikoog lauwersmeer giethoorn steenwijk london londen paris parijs
    berlin berlijn rome madrid milaan milan parma napels siena florence lima tunis delhi boston denver dallas houston
    lissabon wenen praag kiev moskou istanbul ankara antalya emden bremen hamburg hannover aurich leer delta
    noordzee waddenzee ijsselmeer rijn maas waal schelde tjonger linde lende fluessen
    """
)
_OTHERS = _words(
    """
    januari februari maart april juni juli augustus september oktober november december january february march june july
    august october januar februar marz mai dezember oktober maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag
    sonntag moandei tiisdei woansdei tongersdei freed sneon snein
    kerst kerstmis pasen pinksteren sinterklaas carnaval ramadan suikerfeest offerfeest hemelvaart koningsdag advent
    halloween christmas easter weihnachten ostern krysttiid dierendag moederdag vaderdag
    nederlands engels frans duits fries frysk spaans turks arabisch pools oekraiens latijn dutch english french german
    school groep klas juf meester team ouders ouderraad bibliotheek museum theater jumbo lidl aldi plus hema action ikea
    gynzy snappet veilig leren lezen lijn pluspunt staal taal estafette karakter blits atlantis nieuwsbegrip rekenen
    kurve parro social schoolkit teams zoom word excel google meet teams kahoot quizlet minecraft roblox pokemon lego
    playmobil disney netflix youtube tiktok instagram facebook whatsapp snapchat signal telegram twitter spotify
    citaat marty mario luigi sonic elmo shrek nemo bambi dumbo simba nala moana vaiana olaf sven anna elsa barbie batman
    hulpouder luizenouder mediatheek gymzaal speelplein schoolplein moestuin aula ggd rivm knvb anwb ns
    allah jezus maria jozef mozes noach abraham boeddha god heer bijbel koran
    lotto bingo toto delta deen milka mentos haribo evian fanta sprite cola pepsi
    mars venus saturnus pluto jupiter mercurius uranus neptunus aarde
    hoera helaas graag hallo lieve beste dank bedankt super mooi leuk fijn goed samen ieder iedereen denk neem kijk kom
    morgen vandaag gisteren vanavond daarna eerst verder dinner ready santa stars
    """
)
# Words that open a sentence, a title or what follows a colon, with a capital.
_OPENING = _words(
    """
    lees niet mijn willen kunt lukt spaar sint polo kika jullie onze deze dit daar deel doen doet door eens elke even
    geen gaat geef haal hard heel heen hier hoop houd iets jong kans keer kies klaar klas laat land lang leer leg lief
    lijn maak maar mail mama papa meer mens mijn naam naar neem nooit ogen onder open over pluk reis rijk roep ruim
    rust samen soms spel spreek stap stel stil stop straks taal tafel talent tegen terug thee thuis tijd tips toen trots
    veel vier voor vraag vrij waar want warm weer werk wees wens wist witte woon zien zoek zoals zonder tien neen twee
    drie vijf zeven acht negen winter lente zomer herfst maand datum plaats locatie kosten opgave inloop ontvangst start
    einde entree gratis welkom where there these those then when what with from here have just keep make more most much
    next open over play read soon take team than them they time turn very want well were work your dear come join meet
    hjoed moarn juster goeie tige graach altyd hiel mear neist alle elts heute morgen danke bitte alle mehr sehr dann
    wenn unser unsere liebe jeder jede bald noch
    """
)
NO_SLIPS = _PLACES | _OTHERS | _OPENING
