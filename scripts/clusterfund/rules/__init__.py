"""The guide as code: one module per section, pure functions over records, no I/O.

consortium 一 二 · recipients 三（一） · purchases 三（二） · limits, subsidy 三（三） ·
materials, plan 四（一） and 附录 · across · conflicts, panels, draws,
sealing, sheets, reviews, scores, ranking, states, acts, completeness 四（二） ·
acceptance, accepting, reasons, rectifying, achievement, evaluating, outstanding, scorecard 五
"""
