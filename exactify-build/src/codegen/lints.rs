//! Keeps the lints of a user's crate quiet about generated items, which nobody can edit.

use proc_macro2::{Group, Literal, TokenStream, TokenTree};
use syn::visit_mut::{self, VisitMut};
use syn::{parse_quote, Attribute, Block, Expr, Item, ItemImpl, Lit};
use unicode_normalization::is_nfc;

/// Gives `items` the `allow` attributes that they need. The source is included in a user's file, so that an inner attribute
/// cannot stand above all of it.
///
/// The schema decides the names, docs and size of types, their methods and modules, and a program need not use or export all
/// of them. In impls of traits the schema decides only how many arms, fields and variables there are.
pub fn allow(items: &mut [Item]) {
    let api = || -> Attribute { parse_quote!(#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]) };
    let pedantic = || parse_quote!(#[allow(clippy::pedantic)]);
    for item in items {
        match item {
            Item::Struct(item) => item.attrs.push(api()),
            Item::Enum(item) => item.attrs.push(api()),
            Item::Type(item) => item.attrs.push(api()),
            Item::Mod(item) => item.attrs.push(api()),
            Item::Impl(item) => {
                let allow = match item.trait_ {
                    None => Some(api()),
                    Some(_) => has_parts(item).then(pedantic),
                };
                item.attrs.extend(allow);
            }
            _ => {}
        }
    }
}

/// Whether pedantic lints may judge an impl: it has a match, a closure, a struct literal or many statements.
fn has_parts(item: &mut ItemImpl) -> bool {
    /// So few statements stay below the hundred lines that Clippy allows a function.
    const FEW: usize = 10;

    struct Parts(bool);

    impl VisitMut for Parts {
        fn visit_block_mut(&mut self, block: &mut Block) {
            self.0 |= block.stmts.len() > FEW;
            visit_mut::visit_block_mut(self, block);
        }

        fn visit_expr_mut(&mut self, expr: &mut Expr) {
            self.0 |= matches!(expr, Expr::Closure(_) | Expr::Match(_) | Expr::Struct(_));
            visit_mut::visit_expr_mut(self, expr);
        }
    }

    let mut parts = Parts(false);
    parts.visit_item_impl_mut(item);
    parts.0
}

/// Writes strings in `tokens` with escapes where a reader of the source would not see their characters as they are.
pub fn escape(tokens: TokenStream) -> TokenStream {
    let escape = |tree| match tree {
        TokenTree::Group(group) => {
            let mut escaped = Group::new(group.delimiter(), escape(group.stream()));
            escaped.set_span(group.span());
            TokenTree::Group(escaped)
        }
        TokenTree::Literal(literal) => TokenTree::Literal(escaped(literal)),
        other => other,
    };
    tokens.into_iter().map(escape).collect()
}

fn escaped(literal: Literal) -> Literal {
    let source = literal.to_string();
    if source.is_ascii() {
        return literal;
    }
    let Lit::Str(text) = Lit::new(literal.clone()) else {
        return literal;
    };
    let text = text.value();
    if is_nfc(&source) && !source.chars().any(is_invisible) {
        return literal;
    }
    let escape = |c: char| match c.is_ascii() {
        true => c.escape_debug().to_string(),
        false => c.escape_unicode().to_string(),
    };
    let text: String = text.chars().map(escape).collect();
    format!("\"{text}\"").parse().unwrap_or(literal)
}

/// Whether `c` is invisible or changes the direction of the text around it. rustc and Clippy refuse such characters.
pub fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}')
}
