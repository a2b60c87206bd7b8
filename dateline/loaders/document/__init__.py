"""What is made of a source and of the files beside it: a Document."""
