"""Plain functions from articles, marks and widths to lines on a screen."""
