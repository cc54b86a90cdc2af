//! What the `builder` function of each type returns. A builder takes each property as a value or as its text; `build` says
//! everything that is missing or was refused.

/// Links a customer to apps.
///
/// ```
/// use konnect_billing::builder::{AppCustomerData, Stripe};
///
/// let data = AppCustomerData::default().stripe(Stripe::default().customer_id("cus_1")).build()?;
/// assert_eq!(serde_json::to_string(&data)?, r#"{"stripe":{"customer_id":"cus_1"}}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub use crate::generated::builder::AppCustomerData;
/// Chooses a billing profile, which must be chosen.
///
/// ```
/// use konnect_billing::builder::BillingProfile;
///
/// assert!(BillingProfile::default().id("01G65Z755AFWAKHE12NY0CQ9FH").build().is_ok());
/// assert!(BillingProfile::default().id("01G65Z").build().is_err());
/// assert!(BillingProfile::default().build().is_err());
/// ```
pub use crate::generated::builder::BillingProfile;
/// Labels what another invoicing app gets.
///
/// ```
/// use konnect_billing::builder::ExternalInvoicing;
///
/// let invoicing = ExternalInvoicing::default().build()?;
/// assert_eq!(serde_json::to_string(&invoicing)?, "{}");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub use crate::generated::builder::ExternalInvoicing;
/// Says whom Stripe charges, and by what.
///
/// ```
/// use konnect_billing::builder::Stripe;
///
/// let stripe = Stripe::default().customer_id("cus_1").default_payment_method_id("pm_1").build()?;
/// assert_eq!(stripe.default_payment_method_id.as_deref(), Some("pm_1"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub use crate::generated::builder::Stripe;
/// Puts a request together.
///
/// ```
/// use konnect_billing::builder::{BillingProfile, UpsertCustomerBillingDataRequest};
///
/// let profile = BillingProfile::default().id("01G65Z");
/// let error = UpsertCustomerBillingDataRequest::default().billing_profile(profile).build().unwrap_err();
/// assert_eq!(error.to_string(), "`billing_profile`: `id`: ULID: expected 26 characters, found 6");
/// ```
pub use crate::generated::builder::UpsertCustomerBillingDataRequest;
