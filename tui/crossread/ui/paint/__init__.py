"""What stands on the screen, as plain functions of articles, marks and width: no widget, no running app.

- `wrap`: a text in lines of a width (`wrap`, `Lines`)
- `cells`: what a terminal shows for each code point (`shown`, `widths`, `fit`, `cut`, `pad`)
- `look`: palettes and signs as data (`Look`, `Palette`, `PALETTES`, `Signs`, `signs`)
- `marks`: what is marked where (`Mark`, `Marks`, `all_marks`, `marks_of`, `run_marks`, `passages_of`,
`groups_in_order`) - `line`: one row as a strip (`paint_line`, `paint_filler`) - `landmarks`: shared passages in
order, and moved ones (`landmarks_of`, `Landmark`, `Landmarks`, `Moved`) - `rows`: which line stands on which row
(`free`, `aligned`, `Layout`, `FILLER`) - `step`: scrolling in step and lining up (`steps`, `Steps`, `line_up`) -
`overview`: the strip beside a column (`survey`, `overview`, `paint_cell`) - `table`: the fact table as cells
(`fact_rows`; `fact_cards` where it is narrow; `strip_rows`, `value_of`, `cell_of`)
- `chart`: a fact's figures on one scale (`chart`)
"""
