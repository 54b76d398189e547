"""The runtime: settings, storage, inbox and outbox, transports, mail and the command line."""
