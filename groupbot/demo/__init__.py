"""The demo: the sample school in the playground, on a page of one's own machine."""
