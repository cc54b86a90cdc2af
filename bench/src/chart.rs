//! The bar chart of docs/performance.md.

use std::fmt::Write;

use crate::measure::Measured;

/// The groups in the chart. The bars are times relative to ours.
const DRAWN: &[&str] = &[
    "read typical",
    "read largest",
    "write typical",
    "write largest",
    "report five faults",
];
const LEFT: f64 = 250.0;
const WIDTH: f64 = 820.0;
const BAR: f64 = 18.0;

/// An SVG of horizontal bars: each contender's time as a multiple of ours.
pub fn draw(measured: &[Measured]) -> String {
    let groups: Vec<&Measured> = measured.iter().filter(|group| DRAWN.contains(&group.name)).collect();
    let most = groups
        .iter()
        .flat_map(|group| &group.rows)
        .map(|row| 1.0 / row.ratio)
        .fold(1.0, f64::max);
    let mut bars = String::new();
    let mut y = 10.0;
    for group in groups {
        y += BAR + 6.0;
        writeln!(bars, r#"<text x="10" y="{y:.0}" class="group">{}</text>"#, group.name).expect(TO_STRING);
        y += 6.0;
        for (index, row) in group.rows.iter().enumerate() {
            let times = 1.0 / row.ratio;
            let width = times / most * (WIDTH - LEFT - 70.0);
            let class = if index == 0 || row.contender.starts_with(group.rows[0].contender) {
                "ours"
            } else {
                "other"
            };
            let (text, end) = (y + BAR * 0.72, LEFT + width + 6.0);
            writeln!(
                bars,
                r#"<text x="{:.0}" y="{text:.0}" class="name">{}</text><rect x="{LEFT:.0}" y="{y:.0}" width="{width:.1}" height="{:.0}" class="{class}"/><text x="{end:.0}" y="{text:.0}">{times:.2}</text>"#,
                LEFT - 8.0,
                row.contender,
                BAR - 4.0,
            )
            .expect(TO_STRING);
            y += BAR;
        }
    }
    let height = y + 14.0;
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height:.0}" viewBox="0 0 {WIDTH} {height:.0}" role="img" aria-label="Time of each contender as a multiple of konnect_billing's">
<style>text {{ font: 12px sans-serif; fill: #333 }} .group {{ font-weight: bold }} .name {{ text-anchor: end }} .ours {{ fill: #1f77b4 }} .other {{ fill: #b0b7bf }}</style>
<rect width="100%" height="100%" fill="white"/>
<text x="10" y="18">Time as a multiple of ours: shorter is faster</text>
{bars}</svg>
"#
    )
}

const TO_STRING: &str = "a String can be written";
