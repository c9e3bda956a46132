"""What stands on the screen, as plain functions of articles, marks and width: no widget, no running app.

- `wrap`: a text in lines of a width
- `cells`: what a terminal shows for each code point
- `look`: palettes and signs as data
- `marks`: what is marked where
- `line`: one row as a strip
- `chain`: places of several columns in one order
- `landmarks`: which shared sentences are in order, and which passages have moved
- `level`: which landmarks are worth their filler
- `rows`: which line stands on which row
- `step`: scrolling in step and lining up
- `overview`: the strip beside a column
- `table`: the fact table as cells
- `chart`: a fact's figures on one scale
"""
