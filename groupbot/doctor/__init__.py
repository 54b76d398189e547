"""`groupbot doctor`: what goes wrong in practice, and what to do about it. It changes nothing and sends nothing."""
