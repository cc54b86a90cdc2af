//! Back references, written out where their group matches one of a few texts: `(["']).*\1` as `".*"|'.*'`.

use std::collections::BTreeSet;

use super::parse::{Node, Tree};
use super::set::{character, Set, Sets};

/// More texts of one group than this are not written out.
pub const MAX_TEXTS: usize = 256;

/// More nodes than this would not fit into an automaton.
const MAX_NODES: usize = 200_000;

/// Bounds the passes over the tree. Few patterns refer to more groups than can be named by one digit.
const MAX_GROUPS: usize = 16;

/// Writes out the back references in `tree` for which this says the same. The others stay.
pub fn write_out(tree: &mut Tree) {
    if (1..=MAX_GROUPS).contains(&tree.references.len()) {
        let mut writer = Writer {
            sets: &mut tree.sets,
            groups: &tree.references,
            room: MAX_NODES,
        };
        writer.node(&mut tree.root, false);
    }
}

struct Writer<'a> {
    sets: &'a mut Sets,
    /// The groups that are referred to.
    groups: &'a BTreeSet<usize>,
    /// How many more nodes may be made.
    room: usize,
}

impl Writer<'_> {
    /// Decides for the references below `node` of which a part of `node` is the group, but no part of a child.
    fn node(&mut self, node: &mut Node, behind: bool) {
        match node {
            Node::Cat(nodes) => {
                // What is read from right to left captures so.
                if behind {
                    nodes.reverse();
                }
                self.sequence(nodes, behind);
                if behind {
                    nodes.reverse();
                }
                return;
            }
            // Only one alternative is taken.
            Node::Alt(nodes) => {
                for group in self.groups.iter().copied() {
                    if nodes.iter().any(|node| captures(node, group)) {
                        let others = nodes.iter_mut().filter(|node| !captures(node, group));
                        others.for_each(|node| replace_references(node, group, &Node::empty()));
                    }
                }
            }
            // The group has not captured anything while it is being matched.
            Node::Capture(group, body) => replace_references(body, *group, &Node::empty()),
            _ => {}
        }
        let behind = match node {
            Node::Look { behind, .. } => *behind,
            _ => behind,
        };
        node.children_mut().iter_mut().for_each(|node| self.node(node, behind));
    }

    /// The same for a sequence, in the order in which it is read.
    fn sequence(&mut self, nodes: &mut Vec<Node>, behind: bool) {
        for group in self.groups.iter().copied() {
            let Some(at) = nodes.iter().position(|node| captures(node, group)) else {
                continue;
            };
            let (before, after) = nodes.split_at_mut(at);
            // A group that has not captured anything yet, or only where what it captures is forgotten, is empty.
            before
                .iter_mut()
                .for_each(|node| replace_references(node, group, &Node::empty()));
            let [captured, after @ ..] = after else { continue };
            if !after.iter().any(|node| refers(node, group)) {
                continue;
            }
            if is_forgotten(captured, group) {
                after
                    .iter_mut()
                    .for_each(|node| replace_references(node, group, &Node::empty()));
                continue;
            }
            let texts = passed_once(captured, group).and_then(|body| self.texts(body));
            if let Some(alternatives) = texts.and_then(|texts| self.alternatives(&nodes[at..], group, &texts, behind)) {
                nodes.truncate(at);
                nodes.push(alternatives);
                // Nothing is left of this group, and what is known of the others holds in each alternative.
                break;
            }
        }
        nodes.iter_mut().for_each(|node| self.node(node, behind));
    }

    /// `nodes` with each of `texts` in the place of the group and of the references to it.
    fn alternatives(&mut self, nodes: &[Node], group: usize, texts: &BTreeSet<Vec<u32>>, behind: bool) -> Option<Node> {
        let size: usize = nodes.iter().map(size).sum();
        let longest = texts.iter().map(Vec::len).max()?;
        self.room = self
            .room
            .checked_sub(size.saturating_mul(longest + 1).saturating_mul(texts.len()))?;
        let alternatives = texts.iter().map(|text| {
            let one = |&place: &u32| {
                let code = character(place).into();
                Node::Set(self.sets.index(Set::code_points(code, code)))
            };
            let text = Node::Cat(text.iter().map(one).collect());
            let mut nodes = nodes.to_vec();
            for node in &mut nodes {
                replace(
                    node,
                    &|node| matches!(node, Node::Capture(number, _) if *number == group),
                    &text,
                );
                replace_references(node, group, &text);
            }
            if behind {
                nodes.reverse();
            }
            Node::Cat(nodes)
        });
        Some(Node::Alt(alternatives.collect()))
    }

    /// All texts that `node` matches, as positions of their characters, if these are few and `node` asks nothing else.
    fn texts(&self, node: &Node) -> Option<BTreeSet<Vec<u32>>> {
        let empty = || BTreeSet::from([Vec::new()]);
        let texts = match node {
            Node::Set(set) => {
                let ranges = self.sets.get(*set).ranges();
                let places = ranges.iter().flat_map(|&(first, last)| first..=last);
                places.take(MAX_TEXTS + 1).map(|place| vec![place]).collect()
            }
            Node::Cat(nodes) => nodes
                .iter()
                .try_fold(empty(), |texts, node| product(&texts, &self.texts(node)?))?,
            Node::Alt(nodes) => {
                let texts = nodes.iter().map(|node| self.texts(node));
                texts.collect::<Option<Vec<_>>>()?.into_iter().flatten().collect()
            }
            Node::Repeat { body, min, max } => {
                let (body, max) = (self.texts(body)?, (*max)?);
                let mut texts = empty();
                let mut all = BTreeSet::new();
                for count in 0..=max {
                    if count > 0 {
                        let longer = product(&texts, &body)?;
                        // However many more there are, they make no other text.
                        if longer == texts {
                            all.extend(texts);
                            break;
                        }
                        texts = longer;
                    }
                    if count >= *min {
                        all.extend(texts.iter().cloned());
                    }
                }
                all
            }
            Node::Capture(number, _) if self.groups.contains(number) => return None,
            Node::Capture(_, body) => self.texts(body)?,
            Node::Boundary(_) | Node::Look { .. } | Node::Reference(_) => return None,
        };
        (texts.len() <= MAX_TEXTS).then_some(texts)
    }
}

/// Each of some texts with each of others behind it, if these are few and short.
fn product(some: &BTreeSet<Vec<u32>>, others: &BTreeSet<Vec<u32>>) -> Option<BTreeSet<Vec<u32>>> {
    let longest = |texts: &BTreeSet<Vec<u32>>| texts.iter().map(Vec::len).max().unwrap_or(0);
    if longest(some) + longest(others) > MAX_TEXTS {
        return None;
    }
    let texts = some
        .iter()
        .flat_map(|one| others.iter().map(move |other| [&one[..], other].concat()));
    let texts: BTreeSet<_> = texts.collect();
    (texts.len() <= MAX_TEXTS).then_some(texts)
}

fn any(node: &Node, test: &impl Fn(&Node) -> bool) -> bool {
    test(node) || node.children().iter().any(|node| any(node, test))
}

fn size(node: &Node) -> usize {
    1 + node.children().iter().map(size).sum::<usize>()
}

fn captures(node: &Node, group: usize) -> bool {
    any(
        node,
        &|node| matches!(node, Node::Capture(number, _) if *number == group),
    )
}

fn refers(node: &Node, group: usize) -> bool {
    any(
        node,
        &|node| matches!(node, Node::Reference(reference) if reference.group == group),
    )
}

/// Whether the group is in a negative lookaround, behind which nothing has captured.
fn is_forgotten(node: &Node, group: usize) -> bool {
    any(node, &|node| {
        matches!(node, Node::Look { negative: true, .. }) && captures(node, group)
    })
}

/// The body of the group, if whatever matches `node` matches it, and once.
fn passed_once(node: &Node, group: usize) -> Option<&Node> {
    match node {
        Node::Capture(number, body) if *number == group => Some(body),
        Node::Capture(_, body) => passed_once(body, group),
        Node::Cat(nodes) => nodes.iter().find_map(|node| passed_once(node, group)),
        _ => None,
    }
}

fn replace(node: &mut Node, test: &impl Fn(&Node) -> bool, with: &Node) {
    if test(node) {
        *node = with.clone();
    } else {
        node.children_mut()
            .iter_mut()
            .for_each(|node| replace(node, test, with));
    }
}

fn replace_references(node: &mut Node, group: usize, with: &Node) {
    replace(
        node,
        &|node| matches!(node, Node::Reference(reference) if reference.group == group),
        with,
    );
}
