"""Invented messages in English by what they want. A third looks like something that it is not."""

ENGLISH = {
    "illness": """
        Noah's been vomiting so no school today
        kids are poorly today
        Sem is sick
        Emma caught a cold and stays home
        Ruby is sick today
        Good morning, Arthur has a temperature and won't be in
        my daughter is ill and will stay home
        Chloe has been throwing up all night
        I'd like to report George sick
        Lily off till wed
        Jack isn't feeling well so he is staying home
        Both kids have the flu, they won't come to school
        Mia has chicken pox
        Leo still has a fever and can't come to school today
        My son woke up with a stomach bug
        Ivy is unwell, keeping her home today
        Freddie has broken his arm and will be absent today
        Poppy has a sore throat and a headache
        Max won't be at school, he has an ear infection
        Hello, Ella feels sick and stays in bed
        Calling in sick for Harry, group 3
        """,
    "recovery": """
        Emma is better and coming back tomorrow
        Ruby is feeling better and will be back at school tomorrow
        Arthur has recovered, back on Monday
        No more fever, Chloe returns to school today
        George is fully recovered
        """,
    "leave": """
        Noah will be a bit late this morning
        Can Emma leave at 2 pm, she has to see the doctor
        Ruby has a dentist appointment at 10
        Could Arthur have Friday off for a wedding?
        I would like to request leave for the 12th of June
        Chloe will be late today, flat tyre
        I need to pick George up early tomorrow for the orthodontist
        Jack will be absent on Thursday because of a funeral
        Can we take the kids out of school a day early for our flight?
        Mia has to go to the hospital for a check-up this afternoon
        Leo overslept and will be half an hour late
        We'd like to ask for a day off for Eid
        """,
    "question_teacher": """
        is there gym tomorrow
        What's for homework today?
        Does Ruby have homework for tomorrow?
        How is Arthur doing in maths?
        Should the kids bring their swimming bag on Friday?
        Hi Miss, did Chloe leave her coat in the classroom?
        Could I talk to you about George after school?
        What should they wear for the play?
        Which page do they have to read?
        Is there a test this week?
        When is the parents evening?
        May Jack bring a birthday treat on Monday?
        """,
    "question_office": """
        How do I request leave?
        What time does school start?
        How do I report my child sick?
        Where can I find the leave form?
        What is the bank account number for the contribution?
        When does the summer holiday start?
        We moved, who should I give our new address to?
        How can I enrol my youngest?
        My login for the portal doesn't work, who can help?
        Is school open on Monday?
        Who do I call when my son is ill?
        Can I get a refund for the lunch club?
        """,
    "complaint": """
        I am not happy with the way my son was treated
        This is ridiculous, third time this month
        I want to file a complaint
        My daughter is being bullied and nothing happens
        I'm really disappointed in the school
        Why are we always told at the last minute?
        Nobody ever answers our emails
        """,
    "worry": """
        I heard there was a man with a gun near school
        Is it true that someone brought a knife to school?
        I heard a rumour that the teacher was fired
        There is a strange man near the playground
        I'm worried about the safety at the crossing
        """,
    "indecent": """
        fuck off
        you bunch of idiots
        shut the fuck up
        what a shithole
        send nudes
        asshole
        """,
    "chat": """
        my grandmother is ill
        The teacher is sick today
        Is your kid sick too?
        Get well soon Miss Anna!
        I'm sick of this weather
        thanks everyone
        Happy birthday Ruby!
        Has anyone seen a red lunchbox?
        Our teacher is sick, who is going to send a card?
        Have a great holiday
        That goal was sick
        Does anyone know a good dentist?
        I'm ill so I can't help tonight
        Miss Jones is on maternity leave
        flu jab drop-in is on Tuesday
        The police visit was so much fun
        Who wants to come to the park?
        My husband is sick so I'm late for the meeting
        We can't make the party tonight
        see you tomorrow
        Great photos
        The workshop about bullying was impressive
        Wrong chat, sorry
        lol same here
        The weather is terrible today
        Anyone up for a playdate?
        Our dog is sick
        Moby Dick is on the reading list
        How lovely
        It is so cold outside
        Who has the homework from yesterday?
        """,
}
