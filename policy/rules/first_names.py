"""First names that are common in the Netherlands, folded; ordinary words among them are left out."""


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


FIRST_NAMES = _words(
    """
    aaliyah aaltje abdullah adam adriaan agnes ahmed aicha aisha albert aleksander alex alexander ali alice alicia
    alina aline alma amarins amber amelia amina amir amira amy ana andre andrea angela anja anke anna annabel anne
    anneke annelies annemarie annet anouk antje anton arend arie arjan arjen arno arthur astrid auke aukje ayla
    aylin ayoub ayse bahar bart bas bastiaan bauke baukje beatrix ben benjamin bente benthe berber bert bianca bilal
    birgit bjorn bo boaz bob bodil boris boudewijn boyd bram brecht brenda brian britt bruno carina carla carlijn
    carmen carolien caroline casper cato cecile celine charlotte chloe chris christa christiaan christine cindy
    claire claudia coen colin conny cor cornelis daan damian dani daniel daniela danny daphne dave david davy debbie
    denise dennis derk dewi diana dianne dick diederik dieuwke dina dinand dirk djoeke dominique don dorien doris
    doutzen douwe durk duuk dylan eabele ebele eddy edith edwin eelco elif elin eline elisa elisabeth elise elke
    ella ellen ellis eloise els elsa elske emil emilia emily emir emma emre erik erika erwin esmee esra esther eva
    evelien evert evi evy fabian fardau fatima fatma fay feline felix femke fenna fenne fien filip finn fiona fleur
    floor floris foekje fokje fokke frank frans fred frederik freek frieda frits froukje gea geert geertje geke
    gerard gerben gerda gerlof gerrit gert gijs gina greta grietje gurbe guus hamza hanna hannah hanneke hannie hans
    harm harmen harmke harrie harry hassan hatice heleen helena hendrik henk henny henri herman hessel hester hidde
    hielke hinke hiske hugo ian ibrahim ida ids idske ielke ilja ilona ilse ilyas imane imke ina ineke inez inge
    ingeborg ingrid irene iris irma isa isabel isabella isabelle isis ivan ivo jaap jack jacob jacqueline jade jaimy
    jake jakob jamie jan jana janine janke janna jannes jannie jantje jarno jasmijn jason jasper jayden jelle jelmer
    jelte jeltsje jenna jennifer jens jeroen jesper jesse jet jette jikke jildau jill jim jinke jip jitske job
    jochem joep johan johanna johannes john jolanda jolien jolle jonas jonathan joost jordi jordy joren joris jorn
    jort josephine joshua jouke joy joyce judith jules julia julian julie juliette jurgen jurjen jurre justin kaan
    kai karel karim karin karl kars kasper kate kathy katja kees keira kemal kevin khadija kick kim kirsten klaas
    klaske koen kornelis kyra lars laura lauren laurens leah leen lena lenie lennart leo leon leonie leonne levi lex
    lia liam lieke liesbeth lieve lily linda lisa lisanne liv liz lizzy loes lois lola lotte lou louis louise luca
    lucas lucia lucy ludo luis luisa luka lukas luke lune luuk lynn lysbeth maaike maarten maartje madelief mandy
    manon marc marcel margje margriet maria marianne marieke marije marijke marijn marina mario marion marit marja
    marjan marjolein marjon mark marleen marloes marlou marrit martijn martin martine mary mats matthijs maud
    maurice max maxim maxime maya mees mehdi mehmet meike melanie melek melissa melle merel merle meryem mia michael
    michel michelle mieke mike mila milan milou minke miranda mirjam mirte mirthe mohamed mohammed monique morris
    muhammad murat mustafa mykola myrthe nadia nadine nanne naomi natasja nathalie nathan nick nicky nico nicole
    niek niels nienke nina noa noah noor nora norah noud nour nova nynke odin oene oksana olaf oleksandr olga olha
    oliver olivia omar oscar otis otto owen pascal patricia patrick paul paula pelle peter petra petronella pien
    pier piet pieter pieterjan pim pip pleun puck pytsje quinn rachel rafael ralf rania rayan rebecca reinder reitze
    remco remi renate rene renee rens reza ria riaan rianne richard rick rieneke rients riet rik rikus rinske rinus
    rita rixt rob robbert robert robin roderik roel roelof rommert romy ron ronald rosa rosalie ruben rudi ruerd
    ruth ruud ryan saar sabine sally salma sam samir samira samuel sander sandra sanne sara sarah saskia sebastiaan
    sebastian selin sem senna sepp sevda sharon siebe sieger sien sies sietske sieuwke sigrid silke silvia simon
    sipke sjoerd sjoerdtje sjors sjoukje sofia sofie sofieke sonja sophia sophie soufiane stan stef stefan steffie
    stella stephan steven stijn stinus suus suzan suzanne suze sven sybren sylvia sytse sytske tamara tara tariq
    tess tessa teun thea theo thijmen thijs thirza thomas tibbe ties tigo tijmen tijn tijs tim timo tine tineke
    titus tjalke tjalling tjeerd tjerk tjitske tobias tom tomas ton tony trijntje trudy truus twan tygo tytsje ulbe
    valerie vera victor vince vincent wampe wendy werner wessel wiebe wiebren wieke wietske wilco wilfred wilhelmina
    willem willemijn willy wilma wim wout wouter wytse wytske xander yael yara yasin yasmin yasmina ybeltsje yfke
    ynte youp youssef ypke ytsje yusuf yvette yvonne zakaria zeynep zoe zoey
    """
)
