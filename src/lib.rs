#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

pub mod builder;
mod found;
mod generated;
mod integration;
mod label;
mod labels;
mod padded;
mod problem;
mod ulid;

pub use exactify::{
    accepts, from_reader, from_slice, from_str, Exact, Extra, Options, Raw, Report, Subschema, Violation,
};
/// The data of the apps that a customer is linked to.
///
/// ```
/// use konnect_billing::{AppCustomerData, Stripe};
///
/// let data = AppCustomerData::builder().stripe(Stripe::builder().customer_id("cus_1")).build()?;
/// assert_eq!(data.stripe.and_then(|stripe| stripe.customer_id).as_deref(), Some("cus_1"));
/// assert!(data.external_invoicing.is_none());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub use generated::AppCustomerData;
/// The billing profile of a customer.
///
/// ```
/// use konnect_billing::BillingProfile;
///
/// let profile: BillingProfile = serde_json::from_str(r#"{"id": "01G65Z755AFWAKHE12NY0CQ9FH"}"#)?;
/// assert_eq!(profile.id.to_string(), "01G65Z755AFWAKHE12NY0CQ9FH");
/// assert!(serde_json::from_str::<BillingProfile>("{}").is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
pub use generated::BillingProfile;
/// The labels for an external invoicing app.
///
/// ```
/// use konnect_billing::{ExternalInvoicing, Labels};
///
/// let labels: Labels = serde_json::from_str(r#"{"ledger": "2026_Q4"}"#)?;
/// let invoicing = ExternalInvoicing::builder().labels(labels).build()?;
/// assert_eq!(serde_json::to_string(&invoicing)?, r#"{"labels":{"ledger":"2026_Q4"}}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub use generated::ExternalInvoicing;
/// The customer, payment method and labels at Stripe.
///
/// ```
/// use konnect_billing::Stripe;
///
/// let stripe: Stripe = serde_json::from_str(r#"{"customer_id": "cus_1", "labels": {"env": "test"}}"#)?;
/// assert_eq!(stripe.labels.and_then(|labels| labels.get("env").cloned()).as_deref(), Some("test"));
/// assert!(serde_json::from_str::<Stripe>(r#"{"customer_id": null}"#).is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
pub use generated::Stripe;
/// The body of `PUT /v3/openmeter/customers/{customerId}/billing`.
///
/// ```
/// use konnect_billing::{BillingProfile, UpsertCustomerBillingDataRequest};
///
/// let request = UpsertCustomerBillingDataRequest::builder()
///     .billing_profile(BillingProfile::builder().id("01G65Z755AFWAKHE12NY0CQ9FH"))
///     .build()?;
/// let text = r#"{"billing_profile":{"id":"01G65Z755AFWAKHE12NY0CQ9FH"}}"#;
/// assert_eq!(serde_json::to_string(&request)?, text);
/// assert_eq!(serde_json::from_str::<UpsertCustomerBillingDataRequest>(text)?, request);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub use generated::UpsertCustomerBillingDataRequest;
// Types of a later schema are public even before they are named above.
#[allow(unused_imports)]
pub use generated::*;
pub use label::{LabelError, LabelErrorKind, LabelValue};
pub use labels::{Entry, Full, IntoIter, Iter, Labels, LabelsError, OccupiedEntry, VacantEntry};
pub use problem::{InvalidParameter, Problem};
pub use ulid::{Ulid, UlidBuffer, UlidError, UlidErrorKind};

/// The schema of [`UpsertCustomerBillingDataRequest`], byte for byte as it was published.
///
/// ```
/// let schema: serde_json::Value = serde_json::from_str(konnect_billing::SCHEMA)?;
/// assert_eq!(schema["title"], "UpsertCustomerBillingDataRequest");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub const SCHEMA: &str = include_str!("../schema/UpsertCustomerBillingDataRequest.json");
