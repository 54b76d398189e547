"""The parts of the conversation, in order. Their names are those of the sections that can be changed later."""

from groupbot.setup.model import Part
from groupbot.setup.part_channels import of_channels
from groupbot.setup.part_mail import of_mail
from groupbot.setup.part_people import of_classes, of_staff
from groupbot.setup.part_school import of_school, of_telegram
from groupbot.texts.later import later

PARTS = (
    Part("school", later("The school"), of_school),
    Part("telegram", later("The bot on Telegram"), of_telegram),
    Part("mail", later("Mail"), of_mail),
    Part("channels", later("How parents reach the school"), of_channels),
    Part("classes", later("The classes"), of_classes),
    Part("staff", later("Who works at school"), of_staff),
)
