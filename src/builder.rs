//! The types that the `builder` functions return. A setter takes a value or its text; `build` reports every property
//! that is missing or invalid.

/// Builds the data of the apps that a customer is linked to.
///
/// ```
/// use konnect_billing::builder::{AppCustomerData, Stripe};
///
/// let data = AppCustomerData::default().stripe(Stripe::default().customer_id("cus_1")).build()?;
/// assert_eq!(serde_json::to_string(&data)?, r#"{"stripe":{"customer_id":"cus_1"}}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub use crate::generated::builder::AppCustomerData;
/// Builds a billing profile, whose `id` is required.
///
/// ```
/// use konnect_billing::builder::BillingProfile;
///
/// assert!(BillingProfile::default().id("01G65Z755AFWAKHE12NY0CQ9FH").build().is_ok());
/// assert!(BillingProfile::default().id("01G65Z").build().is_err());
/// assert!(BillingProfile::default().build().is_err());
/// ```
pub use crate::generated::builder::BillingProfile;
/// Builds the labels for an external invoicing app.
///
/// ```
/// use konnect_billing::builder::ExternalInvoicing;
///
/// let invoicing = ExternalInvoicing::default().build()?;
/// assert_eq!(serde_json::to_string(&invoicing)?, "{}");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub use crate::generated::builder::ExternalInvoicing;
/// Builds the customer, payment method and labels at Stripe.
///
/// ```
/// use konnect_billing::builder::Stripe;
///
/// let stripe = Stripe::default().customer_id("cus_1").default_payment_method_id("pm_1").build()?;
/// assert_eq!(stripe.default_payment_method_id.as_deref(), Some("pm_1"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub use crate::generated::builder::Stripe;
/// Builds a request.
///
/// ```
/// use konnect_billing::builder::{BillingProfile, UpsertCustomerBillingDataRequest};
///
/// let profile = BillingProfile::default().id("01G65Z");
/// let error = UpsertCustomerBillingDataRequest::default().billing_profile(profile).build().unwrap_err();
/// assert_eq!(error.to_string(), "`billing_profile`: `id`: ULID: expected 26 characters, found 6");
/// ```
pub use crate::generated::builder::UpsertCustomerBillingDataRequest;
