"""The mailbox that mails come back to."""
