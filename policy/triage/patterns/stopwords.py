"""The small words and the letters by which languages in Latin script are told apart, folded as texts are.

The order is the order in which languages go first when they come out equal.
"""

from types import MappingProxyType


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


STOPWORDS = MappingProxyType(
    {
        "nl": _words(
            """
            ik je jij u hij zij ze wij we jullie het een de den dat die dit deze wat wie waar wanneer hoe waarom welke
            niet geen wel ook nog maar dus want omdat als dan toch even graag alvast bedankt dank groetjes groeten
            van voor met naar op bij uit over tot door om aan in is zijn was waren heeft hebben heb had kan kunnen kunt
            mag mogen moet moeten wil willen wordt worden word gaat gaan ga komt komen kom blijft blijven thuis school
            vandaag morgen gisteren overmorgen vanochtend vanmiddag vanavond vannacht maandag dinsdag woensdag donderdag
            vrijdag zaterdag zondag week weer weet weten iemand iedereen allemaal mijn mn onze ons zijn haar hun hem
            juf meester leerkracht klas groep kind kinderen zoon dochter ziek beter vrij tandarts huisarts dokter
            goedemorgen hallo hoi beste lieve succes sterkte beterschap gefeliciteerd leuk fijn lekker goed heel erg
            te zo nu al er daar hier vindt vind zegt mee af vragen vraag doorgeven ziekmelden ziekmelding verlof
            echt jouw jou jullie bent ben zou zouden doet doen laat later vroeger eerder niks niets alles iets nieuwe
            """
        ),
        "en": _words(
            """
            i you he she it we they the a an and or but of to for from with at on by about is are am was were be been
            has have had do does did can could will would should may might not no yes my your his her our their this
            that these those what who where when why how which there here today tomorrow yesterday tonight morning
            afternoon monday tuesday wednesday thursday friday saturday sunday week home school teacher class son
            daughter child children kids please thanks thank hello hi dear sick ill fever better late leave off so
            just any anyone someone everyone if as because i'm he's she's we're they're isn't won't can't don't doesn't
            didn't it's that's get got go going come coming back into out up than then very too also still happy
            """
        ),
        "fy": _words(
            """
            ik do do'st jo hy sy wy jim it de in en dat dizze hokker wat wa wer wannear hoe'st werom net gjin ek noch
            mar dus want om't as dan dochs efkes graach tige tank groetnis fan foar mei nei op by ut oer oant troch
            oan is binne wie wiene hat hawwe ha hie kin kinne mei mocht moat moatte wol wolle wurdt wurde giet gean
            komt komme bliuwt bliuwe thus skoalle hjoed moarn juster jun moandei tiisdei woansdei tongersdei freed
            sneon snein wike wer wit immen elkenien myn us har har syn bern soan dochter siik better frij toskedokter
            dokter goeie moarns leave hiel tsige no al dyn der bist bin kinst hast kleare wolst
            """
        ),
        "de": _words(
            """
            ich du er sie es wir ihr der die das den dem des ein eine einen einem einer und oder aber nicht kein keine
            auch noch schon nur von vom fur mit nach bei beim aus uber bis durch zu zum zur ist sind war waren hat
            haben habe hatte kann konnen konnte konnten darf muss mussen will wollen wird werden geht gehen kommt
            kommen bleibt heute morgen gestern montag dienstag mittwoch donnerstag freitag samstag sonntag woche
            wieder jemand alle mein meine meinen meiner unser unsere sein seine schule lehrerin lehrer klasse kind
            kinder sohn tochter krank fieber besser frei zahnarzt arzt guten hallo liebe lieber vielen dank bitte
            was wer wo wann wie warum welche sehr im am um als wenn weil dass
            """
        ),
        "pl": _words(
            """
            i w z na do nie sie to jest sa byl byla ma mam mamy ze o po za od dla przez czy jak co kto gdzie kiedy
            dlaczego moj moja mojego mojej syn syna corka corki corke dziecko dzieci dzis dzisiaj jutro wczoraj rano
            szkola szkoly szkole dzien dobry prosze dziekuje dziekujemy bardzo chory chora goraczka w domu pani pan
            poniedzialek wtorek sroda srode czwartek piatek sobota niedziela mozna moze moge bedzie przyjdzie ale tez
            juz jeszcze nic nikt wszystkiego jakie jaka ktory ktora tylko
            """
        ),
        "tr": _words(
            """
            ve bir bu su o da de mi mu ne icin ile cok var yok degil ama gibi daha en kadar sonra once bugun yarin dun
            sabah aksam okul okula okulda okulu ogretmen ogretmenim sinif cocuk oglum oglumun oglumu kizim kizimin
            kizimi hasta evde gelemeyecek gelecek gec atesi pazartesi sali carsamba persembe cuma cumartesi pazar gunu
            nasil nerede zaman kim neden merhaba gunaydin lutfen tesekkur tesekkurler ederim ederiz iyi
            istiyorum istiyoruz olmak olacak hafta sonlari
            """
        ),
    }
)

LETTERS = MappingProxyType(
    {"nl": "", "en": "", "fy": "ûâ", "de": "ßä", "pl": "ąęłśżźćń", "tr": "ğışİ", "ar": "", "uk": ""}
)
"""Letters that one language has and its neighbours here do not."""
