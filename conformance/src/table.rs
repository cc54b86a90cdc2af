use std::collections::BTreeMap;

use crate::{Group, Outcome};

/// The number of groups of one keyword by outcome.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Every verdict is right.
    pub exact: usize,
    /// The generator refused the schema with a reason.
    pub refused: usize,
    /// A verdict is wrong, or the generator panicked.
    pub wrong: usize,
}

/// The counts for each keyword, and the total.
pub fn count(groups: &[Group]) -> (BTreeMap<&'static str, Counts>, Counts) {
    let (mut table, mut all) = (BTreeMap::<_, Counts>::new(), Counts::default());
    for group in groups {
        for counts in [table.entry(group.keyword).or_default(), &mut all] {
            match group.outcome {
                Outcome::Refused(_) => counts.refused += 1,
                Outcome::Types(_) if group.wrong().is_empty() => counts.exact += 1,
                Outcome::Types(_) | Outcome::Panicked => counts.wrong += 1,
            }
        }
    }
    (table, all)
}

/// The files of optional tests of which not every group is exact, and the reason.
pub const DEVIATIONS: &[(&str, &str)] = &[
    (
        "dependencies-compatibility",
        "2020-12 has `dependentRequired` and `dependentSchemas` instead of `dependencies`, which asserts nothing: Cargo warns of it",
    ),
];

/// The counts of the optional tests as a Markdown table, with the reasons.
pub fn optional(groups: &[Group]) -> String {
    let rows = count(groups).0.into_iter().map(|(file, counts)| {
        let why = DEVIATIONS.iter().find(|(name, _)| *name == file);
        let why = why.map_or("", |(_, why)| why);
        format!(
            "| `{file}` | {} | {} | {} | {why} |\n",
            counts.exact, counts.refused, counts.wrong
        )
    });
    let rows: String = rows.collect();
    format!("| groups of | exact | refused | wrong | why |\n|---|---|---|---|---|\n{rows}")
}

/// A Markdown table of the number of right and wrong tests of each format, and of all.
pub fn formats(groups: &[Group]) -> String {
    let mut table = BTreeMap::<_, [usize; 2]>::new();
    for group in groups {
        // Without types no test is right.
        let wrong = match group.outcome {
            Outcome::Types(_) => group.wrong().len(),
            _ => group.tests.len(),
        };
        let counts = table.entry(group.keyword).or_default();
        counts[0] += group.tests.len() - wrong;
        counts[1] += wrong;
    }
    let row = |name: &str, [right, wrong]: [usize; 2]| format!("| {name} | {right} | {wrong} |\n");
    let all = table
        .values()
        .fold([0, 0], |all, counts| [all[0] + counts[0], all[1] + counts[1]]);
    let rows: String = table
        .iter()
        .map(|(name, counts)| row(&format!("`{name}`"), *counts))
        .collect();
    format!("| tests of | right | wrong |\n|---|---|---|\n{rows}{}", row("all", all))
}

/// The total of each dialect as a Markdown table.
pub fn dialects(suites: &[(&str, &[Group])]) -> String {
    table(
        suites
            .iter()
            .map(|(dialect, groups)| ((*dialect).to_owned(), count(groups).1)),
    )
}

/// The counts as a Markdown table.
pub fn markdown(groups: &[Group]) -> String {
    let (keywords, all) = count(groups);
    let keywords = keywords.iter().map(|(name, counts)| (format!("`{name}`"), *counts));
    table(keywords.chain([("all".to_owned(), all)]))
}

fn table(rows: impl Iterator<Item = (String, Counts)>) -> String {
    let row = |(name, counts): (String, Counts)| {
        format!(
            "| {name} | {} | {} | {} |\n",
            counts.exact, counts.refused, counts.wrong
        )
    };
    let rows: String = rows.map(row).collect();
    format!("| groups of | exact | refused | wrong |\n|---|---|---|---|\n{rows}")
}
