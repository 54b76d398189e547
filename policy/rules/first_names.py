"""First names that are common in the Netherlands, folded."""


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


FIRST_NAMES = _words(
    """
    aad aafke aaliyah aaltje aaron abby abdel abdi abdul abdullah abe abel achmed ada adam adri adriaan adrian agnes
    agnieszka ahmad ahmed ahmet aicha aiden aisha akke albert alberta alef aleksander alex alexander alexandra ali
    alice alicia alida alie alina aline alma alwin amal amarins amber amelia amin amina amir amira amy ana anastasia
    anaya andre andrea andreas andrei andries andriy andrzej andy angela angelique anik anika anina anita anja ank anke
    ann anna annabel anne annefleur anneke annelie annelies annemarie annemiek annet annette annie anniek annika anouk
    anthony antje antoinette anton antonia antsje appie ard arend ariane arie arjan arjen arne arno arnold arthur arwen
    asja aslan astrid atie auke aukje aurora ava ayaan ayla aylin ayoub ayse azra bahar baran barbara bart bartele bas
    bastiaan bauke baukje beatrix beitske ben benjamin benno bente benthe berber berend bernadette bernard bert bertha
    bertus betsy betty bianca bieke bilal birgit bjorn bo boaz bob bobby bodil bogdan boris boudewijn boukje boy boyd
    bram brecht brechtje brenda brent brian britt bruno burak caitlin cameron carel carina carla carlijn carlo carlos
    carmen carola carolien caroline cas casper catharina cato cecile cees celine charles charlie charlotte chiel chloe
    chris christa christel christiaan christian christina christine cindy claire clara claudia coen colin conny cor
    cora corina corine cornelia cornelis corrie daan dagmar daisy damian dana dani daniel daniela danielle danique
    danny daphne dave david davy debbie defne demi denise dennis derk dewi diana dianne dick diede diederik dieke
    dieuwke dilan dina dinand dirk ditte djoeke djurre dmytro doeke dolf dominique don dora dorien doris dorothea
    douglas doutzen douwe dries durk duuk dylan eabele ebele eddy edith edo eduard edward edwin eefje eelco eelke
    eelkje elena elif elin eline elisa elisabeth elise elizabeth elke ella ellen elles ellie ellis elly eloise els elsa
    elske elvira emiel emil emilia emily emine emir emirhan emma emmy emre enzo erica erik erika erwin esmee esra
    estelle esther ethan eva evelien eveline evelyn evert evi evy ewa eylul ezra faas fabian farah fardau fatih fatima
    fatma fay faye feline felix femke fenna fenne fieke fien filip finley finn fiona fleur floor floris foekje fokje
    fokke folkert francien francis francisca frank franka frans fred freddy frederik fredrik freek freya frida frieda
    frits froukje fryderyk gabriel gabriella gea geert geertje geke gemma george gerard gerben gerda gerdien gerhard
    gerlof germa gerrit gerritje gert gertjan gertrud gijs gijsbert gina giovanni gitte gonda gosse greetje greta
    grietje guido gurbe guus gwen gyorgy haico hakan hamza hanna hannah hanne hanneke hannes hannie hans harald harm
    harmen harmke harrie harriet harry hasan hassan hatice hayat heidi heleen helena helga helma hendrik hendrika
    hendrikje henk hennie henny henri henriette henry herman hessel hester hiba hicham hidde hieke hielke hilda hilde
    hilke hinke hiske hodan hugo hylke ian ibrahim ida ids idske ielke ilja ilona ilse ilyas imane imke imran ina indy
    ineke ines inez inge ingeborg ingrid ioana ipe irene irina iris irma isa isaac isabel isabella isabelle isis iske
    ismail ivan ivar ivo jaap jacco jack jacob jacqueline jade jaimy jake jakob jakub jamal james jamie jan jana janine
    janke janna janne janneke jannes jannie jans jantje jantsje jari jarne jarno jasmijn jason jasper javier jay jayden
    jean jeanet jeannette jef jelger jelle jelmar jelmer jelte jeltsje jenna jennifer jenny jens jente jeroen jesper
    jesse jessica jet jetske jette jikke jildau jill jim jimmy jinke jip jitske joan joana job jochem joep joeri johan
    johanna johannes john johnny jolanda jolien jolijn jolke jolle jonas jonathan jonna joost joppe jord jordi jordy
    joren joris jorn jorrit jort jos jose josefien joseph josephine joshua josine jouke joy joyce juan judith jules
    julia julian julie juliette julius jun jurgen jurjen jurn jurre justin kaan kai karel karim karin karina karl karla
    karlijn kars karsten kasper katarzyna kate katharina kathleen kathy katinka katja kaya kayleigh kees keimpe keira
    kelly kemal kenneth kerim kevin khadija khaled khalid kian kick kiki kim kinga kirsten klaas klaasje klara klaske
    klaus knut koen koenraad koos kornelis kris krista kristel kristina krzysztof kurt kyra lara lars laura lauren
    laurens laurie layla leah leen leendert leentje lena lenie lenn lennart leo leon leonie leonne leontien lera lesley
    levi lex leyla lia liam lianne lida lidewij lidia lieke lienke liesbeth lieuwe lieve lilian liliana lilly lily lina
    linda lindsey linn linus lionel lisa lisanne lisbeth lise lisette liv liz lize lizzy loek loes lois lola loran
    lotte lou louis louisa louise lourens luc luca lucas lucia lucie lucy ludo luis luisa luka lukas luke luna lune
    lutske luuk lyanne lydia lykele lynn lysbeth maaike maarten maartje machteld madelief mads mahmoud maja malak
    malgorzata malou mandy manfred manon manuel marc marcel marco marek margaret margje margot margreet margriet maria
    mariam marianne marie marieke mariette marije marijke marijn marika marina marinus mario marion maris marissa marit
    marja marjan marjolein marjolijn marjon mark markus marleen marlies marloes marlou marnix marrit marsha marta
    martha marthe martijn martin martina martine mary maryam mateusz mats matthew matthias matthijs maud maura maureen
    maurice maurits max maxim maxime maya mayra mees mehari mehdi mehmet meike meindert melanie melek melis melissa
    melle mels menno merel meriam merijn merle merlijn mert meryem mia michael michel michelle michiel mieke miep mies
    mihai mike mila milan milou mimi mina minke mira miranda mirjam mirte mirthe moa mohamed mohammed monica monique
    morris muhammad muhammed murat mustafa mykola myrna myrthe nadia nadine naima nanda nando nanne naomi natalia
    natalie natasha natasja nathalie nathan nele nella nena nick nicky nico nicolaas nicolas nicole niek niels nienke
    nils nina noa noach noah noor noortje nora norah norbert noud nour nout nova nura nynke obe odin oebele oene okke
    oksana olaf oleksandr olena olga olha oliver olivia olivier omar omer onno orhan oscar oskar otis otto owen pablo
    paolo pascal patricia patrick paul paula paulien pauline pawel peggy pelle pepijn peter petra petronella pia piebe
    pien pier pierre piet pieter pieterjan pieternel pietje pietsje pim piotr pip pleun popke priya puck pytsje quin
    quinn quinten rachel rachid radu rafael ralf ralph ramona rania ranya raoul rayan raymond rebecca reinder reinier
    reint reitze remco remi rena renate rene renee rens renske reyer reza ria riaan rianne richard rick rico rieneke
    rients riet rik rika rikkert rikus rinke rinse rinske rintje rinus rita rixt rob robbert robert roberta robin
    roderick roderik roel roelie roelof roland rolf romee rommert romy ron ronald ronja ronnie roosmarijn rosa rosalie
    rosanne roselinde ruben rudi rudolf rudy ruerd rutger ruth ruud ryan saar saartje saba sabina sabine sabrina safa
    sahar sally salma salome sam samantha sami samir samira samuel sanae sander sandra sanne sara sarah sascha saskia
    savannah sebastiaan sebastian selam selena selin selma sem senna sepp serena serhiy serkan seth sevda sharon
    shirley sibe siebe siebren siebrich sieger siegfried siem siemen sien sienna siert sies sietse sietske sieuwke
    sigrid sijbren silke silvia simon simone sina sinem sipke sira sjaak sjoerd sjoerdtje sjors sjouke sjoukje skip
    sofia sofie sofieke soner sonja sophia sophie soufiane stan stef stefan stefanie steffie stella stephan steven
    stijn stinus suus suzan suzanne suze sven svenja svitlana sybren sybrig sylvana sylvia sylvie sytse sytske tadeusz
    tamar tamara tanja tara tarik tariq tatiana teake ted teddy tefke tesfay tess tessa teun teunis thea thei thelma
    theo theresa therese thies thijmen thijs thirza thom thomas tibbe tibor tieme tiemen ties tiffany tigo tijl tijmen
    tijn tijs tim timo timon timothy tina tine tineke titia titus tjalke tjalling tjeerd tjerk tjitske tjitte tobias
    toby tolga tom tomas tomasz tommie ton tonia tonny tony toos trienke trijntje trudy truus turan twan tycho tygo
    tymen tyn tytsje ulbe uwe valentijn valentina valerie vanessa veerle vera vic vick victor victoria viggo vigo vince
    vincent vivian vivianne vlad volodymyr walter wampe wanda wander warner welmoed wendy werner wesley wessel wiebe
    wiebren wiebrich wieke wietse wietske wilbert wilco wilfred wilhelm wilhelmina willem willemijn willie willy wilma
    wim wimke wolfgang wout wouter wubbo wybe wytse wytske xander xavi yade yael yannick yara yasin yasmin yasmina
    yasmine ybe ybeltsje yentl yesim yfke yke ynte yorick yosra youp youri yousef youssef ype ypke ytsje yulia yusuf
    yvette yvonne zahra zakaria zara zehra zeynep zineb zita zoe zoey zofia zoran zuza
    """
)
"""Names that are seldom another word."""

NAMES_AND_WORDS = _words(
    """
    angel axel beau bep can dean engel ernst faith grace hein ivy jo joke jul june kay krijn lana lea lien lies linde
    maas mara may mein mick mien minne mona nine noel per pom rein roman roos rose ross rowan sky sol sten storm toon
    trees tuur viola ward wil wolf
    """
)
"""Names that are ordinary words as well, in one of the languages that are read."""

ALL_FIRST_NAMES = FIRST_NAMES | NAMES_AND_WORDS
