//! Exact types for `schema/order.json`.
//!
//! ```
//! use own_schema::{Card, Line, Order, Status};
//!
//! let order: Order = exactify::from_str(
//!     r#"{"id": "ord_1a2b3c4d", "status": "paid", "lines": [{"article": "lamp", "options": {"colour": "red"}}]}"#,
//! )?;
//! assert_eq!(order.status, Some(Status::Paid));
//! assert_eq!(order.lines[0].options.as_ref().and_then(|options| options.get("colour")), Some(&"red".to_owned()));
//!
//! let report = exactify::from_str::<Order>(r#"{"id": "17", "lines": [], "stauts": "paid"}"#).unwrap_err();
//! assert_eq!(
//!     report.to_string(),
//!     "/id: Order ID: `17` does not match `^ord_[0-9a-z]{8}$` (line 1, column 8)\n\
//!      /lines: 0 items, at least 1 (line 1, column 23)\n\
//!      /stauts: unknown property `stauts`: did you mean `status`? (line 1, column 27)",
//! );
//!
//! let order = Order::builder()
//!     .id("ord_1a2b3c4d")
//!     .lines([Line::builder().article("lamp").gift(true)])
//!     .payment(Card::builder().kind("card").last_digits("4242").build()?)
//!     .note_null()
//!     .build()?;
//! assert_eq!(
//!     serde_json::to_string(&order)?,
//!     r#"{"id":"ord_1a2b3c4d","lines":[{"article":"lamp","gift":true}],"payment":{"kind":"card","last_digits":"4242"},"note":null}"#,
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

include!(concat!(env!("OUT_DIR"), "/schema.rs"));
