"""Reading text: sentences, words and their comparison keys, numbers, dates and names, each with exact offsets."""
