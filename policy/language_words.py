"""The small words by which languages are told apart, folded as texts are: those that the check reads, and others.

The lists hold words that stand in most messages. A word may be in several: what counts is which list has more of them.
"""

from types import MappingProxyType


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


READ = _words(
    # Numbers, as they are counted in all four: a row of them is a telephone number or a song
    """
    nul twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig dubbel zero three four five six seven
    eight nine ten eleven twelve twenty double null zwei drei funf sechs sieben neun zehn zwolf ien twa trije fjouwer
    fiif seis njoggen tsien alve tolve
    """
    # Dutch
    """
    ik je jij u uw hij zij ze wij we jullie het een de den dat die dit deze wat wie waar wanneer hoe waarom welke niet
    geen wel ook nog maar dus want omdat als dan toch even graag alvast bedankt dank van voor met naar op bij uit over
    tot door om aan in is zijn was waren heeft hebben heb had hadden kan kunnen kunt kun mag mogen moet moeten wil
    willen wordt worden werd word gaat gaan ga ging gingen komt komen kom kwam blijft blijven thuis school schooltijd
    vandaag morgen gisteren overmorgen vanochtend vanmiddag vanavond maandag dinsdag woensdag donderdag vrijdag zaterdag
    zondag week weken dag dagen weer weet weten iemand iedereen allemaal alle mijn onze ons haar hun hem juf meester
    leerkracht klas groep kind kinderen ouders leerlingen te zo nu al er daar hier mee af vragen vraag zou zouden zal
    zullen doen doet laat later eerder niets alles iets nieuwe nieuw veel meer na per tijdens zonder onder tussen sinds
    goede goed leuk mooi mooie beste lieve uur jaar samen staat staan stond zat zit ligt hangt krijgt krijgen kregen
    neem nemen neemt denk denken zoeken zoekt gezocht gevonden hebt bent ben jou jouw of en eens elk elke ieder eerste
    tweede laatste grote kleine heel erg via rond vanaf gym toets ander andere welkom
    """
    # English
    """
    i you he she it we they the a an and or but of to for from with at on by about is are am was were be been has have
    had do does did can could will would should may might not no yes my your his her our their this that these those
    what who where when why how which there here today tomorrow yesterday tonight morning afternoon monday tuesday
    wednesday thursday friday saturday sunday week home class son daughter child children parents please thanks thank
    hello dear sick better late leave off so just any anyone everyone if as because it's that's get go going come into
    out up than then very too also still all after before more one two new first
    """
    # Frisian
    """
    jo hy sy wy jim dy dat dizze wa wer wannear hoe't wat't dy't wa't werom net gjin ek noch mar om't as dan dochs
    efkes graach tige tank fan foar mei nei ut oer oant troch oan yn binne wie wiene hat hawwe ha hie hiene kin kinne
    moat moatte wol wolle wurdt wurde giet geane komme komt bliuwt thus skoalle hjoed moarn juster moandei tiisdei
    woansdei tongersdei freed sneon snein wike immen elkenien myn us har syn bern alden learlingen tiid oere hiel al
    no dyn bist der dat wurde witte sjen dwaan boek alle meie troch sa moai moaie sykje
    """
    # German
    """
    ich du er sie es wir ihr der die das den dem des ein eine einen einem einer und oder aber nicht kein keine auch
    noch schon nur von vom fur mit nach bei beim aus uber bis durch zu zum zur ist sind war waren hat haben habe hatte
    kann konnen darf muss mussen will wollen wird werden geht gehen kommt kommen bleibt heute morgen gestern montag
    dienstag mittwoch donnerstag freitag samstag sonntag woche wieder alle unser unsere unserer sein seine ihre ihren
    schule lehrerin lehrer klasse kinder eltern bitte danke liebe was wer wo wann wie sehr im am um als wenn weil dass
    vor uhr gibt sich uns allen
    """
)
"""Dutch, English, Frisian and German, which the check reads."""

OTHERS = MappingProxyType(
    {
        "fr": _words(
            """
            le la les un une des du de et ou mais en dans sur pour par avec sans chez est sont etait sera seront a ont
            avons avez nous vous ils elles il elle je tu mon ma mes notre nos votre vos son sa ses leur leurs ce cette
            ces que qui ne pas plus tres au aux d'un d'une l'ecole qu'il c'est ecole classe eleves enfants parents
            chers demain aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche matin heures merci bonjour
            veuillez lieu fete
            """
        ),
        "es": _words(
            """
            el la los las un una unos de del y o pero en con por para sin es son esta estan era sera hay a al que no
            se su sus nuestro nuestra nuestros mi mis tu lo le les nos muy mas como cuando donde todos todas este
            escuela clase colegio ninos ninas alumnos padres familias queridas queridos manana hoy lunes martes
            miercoles jueves viernes sabado domingo hora horas gracias hola favor pueden tienen traer fiesta
            """
        ),
        "pt": _words(
            """
            o a os as um uma de do da dos das e ou mas em no na nos nas com por para sem que nao se seu sua nosso nossa
            e sao foi sera ao mais muito como quando todos todas este esta escola turma alunos criancas pais queridos
            caros amanha hoje segunda terca quarta quinta sexta feira sabado domingo horas obrigado obrigada ola bom
            dia favor vamos
            """
        ),
        "it": _words(
            """
            il lo la i gli le un una di del della dei delle e o ma in nel nella con per da dal su sono che non si nostro
            nostra vostro piu molto come quando tutti tutte questo questa al alla ai alle scuola classe bambini alunni
            genitori cari domani oggi lunedi martedi mercoledi giovedi venerdi sabato domenica ore grazie ciao
            buongiorno saranno verra
            """
        ),
        "ro": _words(
            """
            si sau dar in la de din pe cu pentru este sunt era va vor fi a au am ai o un ca nu se care mai foarte toti
            toate acest aceasta noastra nostru va vom scoala clasa copii copiii copiilor parinti parintii dragi maine
            azi astazi luni marti miercuri joi vineri sambata duminica ora orele multumim multumesc buna rugam
            profesorii elevi
            """
        ),
        "pl": _words(
            """
            i w z na do nie sie to jest sa byl byla ma mam mamy ze o po za od dla przez czy jak co kto gdzie kiedy ale
            tez juz jeszcze tylko oraz ktory ktora ktore panstwa panstwo drodzy rodzice rodzicow dziecko dzieci dziecka
            dzis dzisiaj jutro wczoraj rano szkola szkoly szkole dzien dobry prosze prosimy dziekuje dziekujemy bardzo
            poniedzialek wtorek sroda srode czwartek piatek sobota niedziela mozna moze bedzie beda klasa klasy
            """
        ),
        "tr": _words(
            """
            ve bir bu su o da de mi mu ne icin ile cok var yok degil ama gibi daha en kadar sonra once bugun yarin dun
            sabah aksam okul okula okulda okulu okulun okulumuz ogretmen sinif cocuk cocuklar cocugunuz cocugunuzun
            cocugunuza ogrenciler pazartesi sali carsamba persembe cuma cumartesi pazar gunu saat nasil nerede zaman
            merhaba gunaydin lutfen tesekkur tesekkurler ederiz ederim iyi sayin sevgili degerli veliler velilerimiz
            olacak olacaktir gidiyoruz tum
            """
        ),
        "so": _words(
            """
            waa waxaa waxay wuxuu iyo oo ka ku la u ay aan ma in uu si ee aad loo lagu kula kale halkan maanta berri
            shalay carruurta ilmaha ilmahaaga ilmahaagu waalidiinta waalid waalidka macallinka macallin dugsiga iskuulka
            fadlan mahadsanid saacadda jira soo socda galab subax
            """
        ),
        "hu": _words(
            """
            a az es egy nem is hogy van volt lesz vagy de meg csak mar majd minden kedves szulok gyerekek iskola
            iskolaban osztaly holnap ma tegnap hetfo kedd szerda csutortok pentek szombat vasarnap koszonjuk koszonom
            kerjuk orakor
            """
        ),
        "cs": _words(
            """
            a v ve na do se si je jsou byl bude budou to ze za po od pro s z ale jak kdy kde uz jeste take nebo mily
            mili rodice deti skola skoly skole trida zitra dnes vcera pondeli utery streda stredu ctvrtek patek sobota
            nedele dekujeme prosim prosime hodin hodine
            """
        ),
        "hr": _words(
            """
            i u na je su se da ne za od do s sa ili ali kako kada gdje sto koji koja koje ce cemo smo ste bice bit dragi
            roditelji djeca deca djecu decu skola skole skolu skoli razred sutra danas jucer juce ponedjeljak ponedeljak
            utorak srijeda srijedu sreda sredu cetvrtak petak subota nedjelja nedelja hvala molimo sati
            """
        ),
        "sq": _words(
            """
            dhe ne te se e i me nga per si nje eshte jane do nuk po qe kjo ky femijet femijes prinder prindrit shkolla
            shkolles shkolle klasa neser sot dje hene marte merkure enjte premte shtune diel faleminderit ju lutemi
            ora te dashur
            """
        ),
        "lt": _words(
            """
            ir i is su kad ne yra bus buvo ar o bet kaip kai mieli tevai vaikai vaikus mokykla mokykloje klase rytoj
            siandien vakar pirmadieni antradieni treciadieni ketvirtadieni penktadieni sestadieni aciu prasome val
            """
        ),
        "sv": _words(
            """
            och att det som en ett av for med till pa inte ar har kan ska vi ni er vara om men eller fran kare kara
            foraldrar barnen barn skolan skola klass klassen imorgon idag mandag tisdag onsdag torsdag fredag lordag
            sondag tack hej klockan og til af ikke er jeg pa paa skal kaere foraeldre bornene born skolen morgen dag
            tirsdag lordag tak vaere blive kommer
            """
        ),
        "ku": _words(
            """
            u ji bo li di de ku ev ew em hun min te me we xwe e ye ne nin heye tune dibistan dibistane zarok zaroken
            dayik bav hezar gelek sibe iro duh dusem sesem carsem pencsem in semi yeksem spas ji kerema mamoste
            """
        ),
        "id": _words(
            """
            yang dan di ke dari untuk dengan ini itu tidak ada akan adalah pada kami kita anda saya besok hari sekolah
            anak kelas orang tua murid senin selasa rabu kamis jumat sabtu minggu terima kasih mohon jam
            """
        ),
        "pap": _words(
            """
            e i ta na di un ku pa no nos bo su mi por lo tin ora mañan awe skol mucha muchanan mayornan klas maestro
            danki bon dia manan djaluna djamars djarason djaweps djabierne
            """
        ),
        "sw": _words(
            """
            na ya wa kwa ni la za katika kwamba hii huyo sisi yetu wetu wazazi watoto mtoto shule darasa kesho leo jana
            jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili asante tafadhali mwalimu saa
            """
        ),
    }
)
"""Languages in Latin script that parents of a Dutch school write, and which the check does not read."""

LETTERS = frozenset("ğışąęłśżźćńőűșşțţăčšžřěůďťñãõıđțūėįųāēī¿¡æøå")
"""Letters that the languages which the check reads do not have."""
