"""The one way through: the worker that handles events, the dispatchers that do effects, and what keeps them going."""
