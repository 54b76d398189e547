"""The words of "did it arrive?", folded: `policy.triage.arrival` reads them."""

ASK = "is zijn was heeft hebben hebt heb weet weten kwam komt has have did does do"
"""Words with which the question begins; without one of them it ends in a question mark."""

IT = (
    "het dit dat melding ziekmelding ziekmeldingen bericht berichtje mail mailtje "
    "it this that report note message email"
)
"""What is asked about."""

ARRIVED = (
    "aangekomen binnen binnengekomen ontvangen gekregen gelukt verstuurd verzonden doorgestuurd doorgekomen gemaild "
    "weet weten arrive arrived receive received sent delivered get got through know knows "
    "gezien gelezen seen read"
)
"""What is asked of it."""

PLAIN = (
    "mijn de deze onze van voor al nu wel ook goed gewoon echt inmiddels bij op aan door school jullie je u kan ziek "
    "vandaag vanochtend vanmorgen en maar my the our a sick illness of for about already now yet to at by you been be "
    "go gone went today and but"
)
"""What may stand beside it. With any other word the text asks something else."""
