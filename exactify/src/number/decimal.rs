//! The exact value of a JSON number's text.

use std::cmp::Ordering;

/// 0.d₁d₂d₃… × 10^point, where d₁ and the last digit are not 0; zero has no digits.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Decimal {
    negative: bool,
    digits: Vec<u8>,
    point: i64,
}

impl Decimal {
    /// The value of a text that is known to be a JSON number (RFC 8259, section 6).
    ///
    /// An exponent beyond ±10¹⁸ is clamped to that: no text is long enough for the difference to matter.
    pub fn new(text: &str) -> Decimal {
        let (negative, text) = text.strip_prefix('-').map_or((false, text), |text| (true, text));
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let mut digits: Vec<u8> = whole
            .bytes()
            .chain(fraction.bytes())
            .map(|digit| digit - b'0')
            .collect();
        let leading = digits.iter().take_while(|&&digit| digit == 0).count();
        digits.drain(..leading);
        let significant = digits.iter().rposition(|&digit| digit != 0).map_or(0, |last| last + 1);
        digits.truncate(significant);
        if digits.is_empty() {
            return Decimal {
                negative: false,
                digits,
                point: 0,
            };
        }
        let point = whole.len() as i64 - leading as i64 + self::exponent(exponent);
        Decimal {
            negative,
            digits,
            point,
        }
    }

    /// Whether the fractional part is zero.
    pub fn is_integer(&self) -> bool {
        self.scale() >= 0
    }

    /// Whether it is an integer multiple of `factor`, which has at most 18 significant digits.
    pub fn is_multiple_of(&self, factor: &Decimal) -> bool {
        let (Some(divisor), false) = (factor.significand(), factor.digits.is_empty()) else {
            return false;
        };
        let shift = self.scale() - factor.scale();
        // The last digit is not 0, so no power of ten divides them.
        if self.digits.is_empty() || shift < 0 {
            return self.digits.is_empty();
        }
        let step = |rest: u128, digit: u128| (rest * 10 + digit) % divisor;
        let rest = self.digits.iter().fold(0, |rest, &digit| step(rest, u128::from(digit)));
        (rest * power_of_ten(shift.unsigned_abs(), divisor)).is_multiple_of(divisor)
    }

    /// The integer without an exponent, if it has at most `most` digits.
    pub fn written(&self, most: usize) -> Option<String> {
        let zeros = usize::try_from(self.scale()).ok()?;
        if self.digits.is_empty() || self.digits.len().saturating_add(zeros) > most {
            return self.digits.is_empty().then(|| "0".to_owned());
        }
        let sign = if self.negative { "-" } else { "" };
        let digits = self.digits.iter().map(|&digit| char::from(b'0' + digit));
        Some(
            sign.chars()
                .chain(digits)
                .chain(std::iter::repeat_n('0', zeros))
                .collect(),
        )
    }

    /// The power of ten of the last digit.
    fn scale(&self) -> i64 {
        self.point - self.digits.len() as i64
    }

    /// The digits as a number, if there are no more than 18.
    fn significand(&self) -> Option<u128> {
        let number = || {
            self.digits
                .iter()
                .fold(0, |number, &digit| number * 10 + u128::from(digit))
        };
        (self.digits.len() <= 18).then(number)
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Decimal) -> Ordering {
        let sign = |decimal: &Decimal| match (decimal.digits.is_empty(), decimal.negative) {
            (true, _) => 0,
            (false, true) => -1,
            (false, false) => 1,
        };
        let size = || (self.point, &self.digits).cmp(&(other.point, &other.digits));
        match sign(self).cmp(&sign(other)) {
            Ordering::Equal if self.negative => size().reverse(),
            Ordering::Equal if self.digits.is_empty() => Ordering::Equal,
            Ordering::Equal => size(),
            unequal => unequal,
        }
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Decimal) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

fn exponent(text: &str) -> i64 {
    const MOST: i64 = 1_000_000_000_000_000_000;
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let size = digits.parse().unwrap_or(MOST).min(MOST);
    if negative {
        -size
    } else {
        size
    }
}

/// 10^`exponent` modulo `divisor`. The divisor is below 10¹⁸, so no product overflows.
fn power_of_ten(mut exponent: u64, divisor: u128) -> u128 {
    let (mut power, mut square) = (1 % divisor, 10 % divisor);
    while exponent > 0 {
        if exponent & 1 == 1 {
            power = power * square % divisor;
        }
        square = square * square % divisor;
        exponent >>= 1;
    }
    power
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compare(a: &str, b: &str) -> Ordering {
        Decimal::new(a).cmp(&Decimal::new(b))
    }

    #[test]
    fn equal_values_are_equal_however_they_are_spelled() {
        for spelled in ["100", "1e2", "1.0E+2", "100.000", "0.1e3", "10000e-2"] {
            assert_eq!(Decimal::new(spelled), Decimal::new("100"), "{spelled}");
        }
        for zero in ["0", "-0", "0.0", "0e99999999999999999999", "-0.000E-5"] {
            assert_eq!(Decimal::new(zero), Decimal::new("0"), "{zero}");
        }
    }

    #[test]
    fn order_is_that_of_the_numbers() {
        let ascending = [
            "-1e400", "-10.5", "-10", "-0.1", "-1e-400", "0", "1e-400", "0.09", "0.1", "9", "10", "10.5", "1e400",
        ];
        for (index, a) in ascending.iter().enumerate() {
            for (other, b) in ascending.iter().enumerate() {
                assert_eq!(compare(a, b), index.cmp(&other), "{a} and {b}");
            }
        }
        assert_eq!(compare("1e99999999999999999999", "1e9"), Ordering::Greater);
    }

    #[test]
    fn agrees_with_integer_arithmetic() {
        for value in -300..=300i64 {
            let decimal = Decimal::new(&value.to_string());
            assert!(decimal.is_integer());
            for factor in 1..=40i64 {
                let divides = decimal.is_multiple_of(&Decimal::new(&factor.to_string()));
                assert_eq!(divides, value % factor == 0, "{value} / {factor}");
                // The same a thousand times smaller, so that there are fractions.
                let thousandth =
                    Decimal::new(&format!("{value}e-3")).is_multiple_of(&Decimal::new(&format!("{factor}e-3")));
                assert_eq!(thousandth, value % factor == 0, "{value} / {factor} thousandths");
                let large = Decimal::new(&format!("{value}e30")).is_multiple_of(&Decimal::new(&factor.to_string()));
                let power = (0..30).fold(1, |power, _| power * 10 % factor);
                assert_eq!(large, (value % factor) * power % factor == 0, "{value}e30 / {factor}");
            }
        }
    }

    #[test]
    fn fractions_are_told_apart() {
        for integer in ["1.0", "-1e2", "1e400", "12.50e1", "0.0"] {
            assert!(Decimal::new(integer).is_integer(), "{integer}");
        }
        for fraction in ["1.5", "1e-1", "-0.1", "12.55e1", "1e-400"] {
            assert!(!Decimal::new(fraction).is_integer(), "{fraction}");
        }
        assert!(Decimal::new("0.07").is_multiple_of(&Decimal::new("0.01")));
        assert!(!Decimal::new("0.075").is_multiple_of(&Decimal::new("0.01")));
        assert!(!Decimal::new("1e-400").is_multiple_of(&Decimal::new("2")));
    }
}
