//! Assertions on strings: what each is, what it accepts, and how generated code writes it.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::pattern::Pattern;

/// An assertion on a string.
#[derive(Debug, Clone)]
pub enum StringRule {
    /// `enum` or `const`, or `oneOf` or `anyOf` of lists: the keyword, and the strings among its values.
    OneOf(&'static str, Vec<String>),
    MinLength(usize),
    MaxLength(usize),
    Pattern(String, Pattern),
    /// An asserted `format`: its name, and what knows it.
    Format(String, fn(&str) -> bool),
}

impl StringRule {
    pub fn accepts(&self, text: &str) -> bool {
        match self {
            StringRule::MinLength(min) => text.chars().count() >= *min,
            StringRule::MaxLength(max) => text.chars().count() <= *max,
            StringRule::Pattern(_, pattern) => pattern.is_match(text),
            StringRule::Format(_, matches) => matches(text),
            StringRule::OneOf(_, listed) => listed.iter().any(|listed| listed == text),
        }
    }
}

/// `rules` as a slice of the run time's, whose names have `path` before them; `matcher` is the path to the function that matches a
/// pattern.
pub fn string_rules(rules: &[StringRule], path: &TokenStream, matcher: impl Fn(&str) -> TokenStream) -> TokenStream {
    let rules = rules.iter().map(|rule| match rule {
        StringRule::MinLength(min) => {
            let min = Literal::usize_unsuffixed(*min);
            quote!(#path StringRule::MinLength(#min))
        }
        StringRule::MaxLength(max) => {
            let max = Literal::usize_unsuffixed(*max);
            quote!(#path StringRule::MaxLength(#max))
        }
        StringRule::Pattern(source, _) => {
            let matcher = matcher(source);
            quote!(#path StringRule::Pattern(#source, #matcher))
        }
        StringRule::Format(format, _) => {
            let function = format_ident!("{}", format.replace('-', "_"));
            quote!(#path StringRule::Format(#format, ::exactify::format::#function))
        }
        StringRule::OneOf(keyword, listed) => quote!(#path StringRule::OneOf(#keyword, &[#(#listed),*])),
    });
    quote!(&[#(#rules),*])
}
