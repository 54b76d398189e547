"""What says that a child's parents agree to what a post tells of their child. Folded patterns.

Dutch, and the most usual words in English, Frisian and German. Every repetition is bounded.
"""

from policy.rules.later import phrases

# Parents agree to much else: "de ouders zijn akkoord met de nieuwe schooltijden".
_OF_SOMETHING_ELSE = (
    r"(?! (?:met|over|om|voor) (?!(?:dit|deze|dat|mijn|ons|het (?:delen|noemen|vertellen|melden|vermelden|doorgeven"
    r"|plaatsen|bericht)|te (?:delen|noemen|vertellen|zeggen|melden|vermelden))(?!\w)))"
)

AGREED = phrases(
    r"(?:(?:de|zijn|haar|beide|hun|onze|alle|his|her|the) )?(?:ouders?|moeder|vader|ouders van \w{2,14}) "
    r"(?:(?:zijn |is |gaan |gaven |vinden |vindt |hebben |geven |gaf |gaat )(?!(?:\w{2,10} ){0,4}(?:niet|geen)(?!\w)))?"
    r"(?:(?:het|dit|er|hier|hiermee|hiervoor|dat|mij|ons|mee|daar|daarmee|hiervoor) ){0,3}"
    r"(?:akkoord|goed(?= dat|[.,]| om| vinden|$)|toestemming|goedgevonden|mee eens)"
    rf"{_OF_SOMETHING_ELSE}",
    r"(?<!zonder )(?:met|mei) (?:(?:de|uitdrukkelijke|volledige) )?(?:toestemming|goedvinden|goedkeuring|instemming"
    r"|medeweten|tastimming|goedfinen) (?:van|fan)(?! (?:(?:de|onze|het|us|it) )?(?:direct|juf|meester|master|school"
    r"|skoalle|bestuur|team|leerkracht|gemeente|gemeinte|mr|or|ouderraad|intern|ib|gym|collega))",
    r"(?<!zonder )(?<!geen )(?<!niet )toestemming (?:\w{4,8} )?(?:van|door) (?:de|zijn|haar|beide|hun) (?:ouders"
    r"|moeder|vader)",
    r"(?:ouders|moeder|vader) (?:weten|weet) (?:het|dat ik dit|dat wij dit|dat we dit|hiervan|ervan)"
    r"(?! (?:\w{2,10} )?(?:niet|net))",
    r"(?:parents|mum|mom|mother|father|dad) (?:is|are) (?:happy|fine|ok|okay) (?:for (?:me|us) to|with)",
    r"(?<!niet )(?:in (?:goed |nauw )?overleg met|in overeenstemming met|in afspraak met|yn oerlis mei"
    r"|in absprache mit|na overleg met"
    r"|in samenspraak met|afgestemd met|op verzoek van|op fersyk fan) "
    r"(?:(?:de|zijn|haar|the|den|der|beide|syn|har) )?(?:\w{2,12}s )?(?:ouders?|thuis|moeder|vader|alden|eltern|mem"
    r"|heit|parents|familie)",
    r"van (?:(?:de|zijn|haar|beide) )?(?:ouders?|moeder|vader|[^\W\d_]{2,14}(?: en [^\W\d_]{2,14})?) "
    r"(?:mag|mocht|mogen|mochten) (?:ik|we|wij) (?:\w{2,8} ){0,4}?(?:delen|doorgeven|vertellen|zeggen|schrijven"
    r"|melden)",
    r"(?:parents|mother|father|mum|dad|family) (?:have |has |had |kindly )?(?:agreed?|asked (?:us|me) to|gave (?:us"
    r"|me)? ?"
    r"(?:their )?permission|given (?:us|me)? ?(?:their )?permission|are (?:fine|happy|ok) with)",
    r"(?<!without )with (?:the )?(?:(?:\w{2,12}'?s?|his|her|their) )?(?:parents'?|mother'?s|father'?s|family'?s)?'? ?"
    r"(?:permission|consent|agreement|approval)",
    r"mit (?:dem )?(?:einverstandnis|erlaubnis|zustimmung|genehmigung) (?:der|ihrer|seiner) (?:eltern|mutter)",
    r"(?:die |seine |ihre )?eltern (?:sind|haben) (?:damit |hiermit )?(?:einverstanden|zugestimmt)",
    r"(?:de |syn |har )?(?:alden|mem|heit) (?:fine|fynt|binne|is) (?:it |it der mei )?(?:goed|akkoart)",
)
"""The post says that the parents agree."""
