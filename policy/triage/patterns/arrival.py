"""The words of "did it arrive?", folded: `policy.triage.arrival` reads them."""

ASK = "is ist zijn was heeft hebben hebt heb weet weten kwam komt has have did does do"
"""Words with which the question begins; without one of them it ends in a question mark."""

IT = (
    "het ist dit dat melding ziekmelding ziekmeldingen bericht berichtje mail mailtje appje "
    "it this that report note message msg text email"
)
"""What is asked about."""

ARRIVED = (
    "aangekomen binnen binnengekomen ontvangen gekregen gelukt verstuurd verzonden doorgestuurd doorgekomen gemaild "
    "weet weten arrive arrived receive received sent delivered get got through know knows "
    "gezien gelezen seen read"
)
"""What is asked of it."""

REPORTED = "gemeld ziekgemeld doorgegeven afgemeld reported"
"""What is asked of a child: whether it has been reported, by whatever word the child is called."""

WHO = "hij ze zij hem haar ie zoon dochter kind he she him her they son daughter child kid"
"""What the child may be called there."""

PHONE = "bellen opbellen call phone ring"
MUST = "moet moeten hoef hoeven should must need have"
"""In a question these ask whether to phone as well: whoever knows what became of the report knows that too."""

PLAIN = (
    "mijn mn m'n de deze onze van voor al nu wel ook goed gewoon echt inmiddels bij op aan door school jullie je u kan "
    "ziek vandaag vanochtend vanmorgen en maar ik we nog niet meer te nou eigenlijk dan "
    "my the our a i sick ill illness of for about already now yet to at by you been be go gone went today and but "
    "still then not"
)
"""What may stand beside it. With any other word the text asks something else."""
