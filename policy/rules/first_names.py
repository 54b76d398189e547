"""First names that are common in the Netherlands: what is one of them is no slip of the pen, and may name a person."""


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


FIRST_NAMES = _words(
    """
    aad aafke aaltje aaron abby abdel abdul abe abel achmed ada adam adri adriaan adrian agnes ahmed ahmet aiden aisha
    akke albert alberta alef aleksander alex alexander alexandra ali alice alicia alida alie alina alwin amal amber
    amin amina amir amira amy ana anaya andre andrea andreas andrei andries andy angela angelique anik anika anina
    anita anja ank anke ann anna annabel anne annefleur anneke annelie annelies annemarie annemiek annet annette annie
    anniek annika anouk anthony antje antoinette anton antonia antsje appie ard arend ariane arie arjan arjen arne arno
    arnold arthur arwen asja aslan astrid atie auke aurora ava axel ayaan ayla aylin ayoub ayse azra baran barbara bart
    bartele bas bastiaan bauke baukje beatrix beau beitske ben benjamin benno bente bep berber berend bernadette
    bernard bert bertha bertus betsy betty bianca bieke bilal birgit bjorn bo bob bobby boris boukje boy bram brecht
    brechtje brent brian britt bruno burak caitlin cameron can carel carla carlijn carlo carlos carmen carola carolien
    caroline cas casper catharina cato cees celine charles charlie charlotte chiel chloe chris christa christel
    christiaan christian christina christine cindy clara claudia coen conny cor cora corina corine cornelia cornelis
    corrie daan dagmar daisy damian dana daniel daniela danielle danique danny daphne david davy dean debbie demi
    denise dennis derk dewi diana dick diede diederik dieke dieuwke dilan dina dirk ditte djoeke djurre doeke dolf don
    dora dorien doris dorothea douglas doutzen douwe dries duuk dylan eddy edith edo eduard edward edwin eefje eelco
    eelke eelkje elena elif elin eline elisa elisabeth elise elizabeth elke ella ellen elles ellie elly els elsa elske
    elvira emiel emil emily emine emir emma emmy emre engel enzo erica erik ernst esmee esra estelle esther ethan eva
    evelien eveline evelyn evert evi ezra faas fabian faith farah fatih fatima fatma faye feline femke fenna fenne
    fieke fien filip finley finn fleur floor floris fokke folkert francien francis francisca frank franka frans fred
    freddy frederik fredrik freek freya frida frits froukje fryderyk gabriel gabriella gea geert geertje gemma george
    gerard gerben gerda gerdien gerhard gerlof germa gerrit gerritje gert gertjan gertrud gijs gijsbert gina giovanni
    gitte gonda gosse grace greetje greta grietje guido guus gwen gyorgy haico hakan hamza hanna hannah hanne hanneke
    hannes hans harald harm harmen harrie harriet harry hasan hassan hatice hayat heidi hein heleen helena helga helma
    hendrik hendrika hendrikje henk hennie henny henriette henry herman hessel hester hicham hidde hieke hielke hilda
    hilde hilke hinke hiske hylke ibrahim ida ids ilja ilona ilse imane imke imran ina indy ineke ines inge ingeborg
    ingrid ipe irene irina iris irma isa isaac isabel isabella isabelle isis iske ismail ivan ivar ivo ivy jaap jacco
    jacob jacqueline jade jaimy jake jakob jamal james jamie jan jana janine janke janna janne janneke jannes jannie
    jans jantje jantsje jari jarne jasmijn jasper javier jay jayden jean jeanet jeannette jef jelger jelle jelmar
    jelmer jelte jenna jennifer jenny jens jente jeroen jesper jesse jessica jet jetske jette jikke jill jim jimmy jip
    jo joan joana job jochem joep joeri johan johanna johannes john johnny joke jolanda jolien jolijn jolke jonas
    jonathan jonna joost joppe jord jordi jordy joris jorn jorrit jort jos jose josefien joseph josephine joshua josine
    jouke joy joyce juan judith jul jules julia julian julie juliette julius jun june jurgen jurjen jurn jurre justin
    kai karel karim karin karina karla karlijn karsten kasper kate katharina kathleen kathy katinka katja kay kaya
    kayleigh kees keimpe kelly kenneth kerim kevin khadija khalid kian kiki kim kinga kirsten klaas klaasje klara
    klaske klaus knut koen koenraad koos krijn kris krista kristel kristina kurt kyra lana lara lars laura lauren
    laurens laurie lea leah leen leendert leentje lena lenie lenn lennart leo leon leonie leontien lera lesley levi lex
    leyla lia liam lianne lida lidewij lidia lieke lien lienke lies liesbeth lieuwe lieve lilian liliana lilly lily
    lina linda linde lindsey linn linus lionel lisa lisanne lisbeth lise lisette liv lize lizzy loek loes lois lola
    loran lotte lou louis louisa louise lourens luc luca lucas lucia lucie lucy ludo luisa luka lukas luna lutske luuk
    lyanne lydia lykele lynn maaike maarten maartje maas machteld madelief mads maja malak malou manfred manon manuel
    mara marc marcel marco margaret margje margot margreet margriet maria mariam marianne marie marieke mariette marije
    marijke marijn marika marina marinus mario marion maris marissa marit marjan marjolein marjolijn marjon mark markus
    marleen marlies marlou marnix marsha marta martha marthe martijn martin martina martine mary maryam mats matthew
    matthias matthijs maud maura maureen maurice maurits max maxim maxime may mayra mees mehmet meike mein meindert
    melanie melis melissa melle mels menno merel meriam merijn merle merlijn meryem mia michael michel michelle michiel
    mick mieke mien miep mies mike mila milan milou mimi mina minke minne mira miranda mirjam mirte mirthe moa mohamed
    mohammed mona monica monique morris muhammed murat mustafa myrna myrthe naima nanda nando nanne naomi natalia
    natalie natasha nathalie nathan nele nella nena nick nico nicolaas nicolas nicole niek niels nienke nils nina nine
    noa noach noah noel noor noortje nora norah norbert noud nout nova nura nynke obe oebele oene okke olaf oleksandr
    olga oliver olivia olivier omar omer onno orhan oscar oskar otis otto pablo paolo pascal patricia patrick paul
    paula paulien pauline peggy pepijn per peter petra pia piebe pien pier pierre piet pieter pieternel pietje pietsje
    pim pleun pom popke priya puck quin quinten rachel rachid rafael ralf ralph ramona ranya raoul raymond rebecca rein
    reinder reinier reint remco remi rena renate rene renee rens renske reyer ria rianne richard rick rico rieneke
    rients rik rika rikkert rinke rinse rinske rintje rita robbert robert roberta robin roderick roel roelie roelof
    roland rolf roman romee romy ron ronald ronja ronnie roos roosmarijn rosa rosalie rosanne rose roselinde ross rowan
    ruben rudi rudolf rudy rutger ruth ruud ryan saar saartje saba sabina sabine sabrina safa sahar salma salome sam
    samantha sami samir samira samuel sanae sander sandra sanne sara sarah sascha saskia savannah sebastiaan sebastian
    selena selin selma sem senna serena serkan seth sevda sharon shirley sibe siebe siebren siebrich siegfried siem
    siemen sien sienna siert sietse sietske sigrid sijbren silke silvia simon simone sina sinem sipke sira sjaak sjoerd
    sjouke sjoukje skip sky sofia sofie sol soner sonja sophia sophie soufiane stan stef stefan stefanie stella sten
    steven stijn suus suzanne suze sven svenja sybren sybrig sylvana sylvia sylvie tadeusz tamar tamara tanja tara
    tarik tatiana teake ted teddy tefke tess tessa teun teunis thea thei thelma theo theresa therese thies thijmen
    thijs thirza thom thomas tibbe tibor tieme tiemen ties tiffany tijl tijmen tijn tijs tim timo timon timothy tina
    tineke titia titus tjalling tjeerd tjerk tjitske tjitte tobias toby tolga tom tomas tomasz tommie ton tonia tonny
    toon toos trees trienke trijntje trudy truus turan tuur twan tycho tygo tymen tyn uwe valentijn valentina valerie
    vanessa veerle vera vic vick victor victoria viggo vigo vince vincent viola vivian vivianne vlad walter wanda
    wander ward warner welmoed wendy werner wesley wessel wiebe wiebren wiebrich wieke wietse wietske wil wilbert wilco
    wilfred wilhelm wilhelmina willem willemijn willie willy wilma wim wimke wolf wolfgang wout wouter wubbo wybe wytse
    wytske xander xavi yade yael yannick yara yasin yasmin yasmine ybe yentl yesim yfke yke ynte yorick yosra youri
    youssef ype yusuf yvette yvonne zahra zara zehra zeynep zineb zita zoe zoey zoran zuza
    """
)
