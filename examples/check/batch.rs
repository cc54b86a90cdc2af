//! Cuts an input into whole lines, a bounded piece at a time.

use std::io::{self, ErrorKind, Read};

/// The longest line that is checked, in bytes, without its newline. A longer one is bad, and its rest is not kept.
pub const MAX_LINE: usize = 1 << 20;

/// How much is read at once.
const CHUNK: usize = 64 * 1024;

/// Whole lines, as many as came with one read.
pub struct Batch {
    /// The lines, each with its newline, which may be missing from the last of the input.
    pub text: Vec<u8>,
    /// The number of the first line, from 1.
    pub first: u64,
    /// How much of the input was read for this batch, in bytes.
    pub read: u64,
}

/// The batches of an input, to its end or to the first error.
///
/// A slow input is not waited for: what has come with its newline is handed on at once.
pub struct Batches<R> {
    input: R,
    /// The beginning of the next line.
    rest: Vec<u8>,
    next: u64,
    done: bool,
}

impl<R: Read> Batches<R> {
    pub fn new(input: R) -> Batches<R> {
        Batches {
            input,
            rest: Vec::new(),
            next: 1,
            done: false,
        }
    }

    fn read(&mut self) -> io::Result<Batch> {
        let mut text = std::mem::take(&mut self.rest);
        let mut read = 0;
        loop {
            let start = text.len();
            text.resize(start + CHUNK, 0);
            let count = read_some(&mut self.input, &mut text[start..])?;
            text.truncate(start + count);
            read += count as u64;
            let newline = text[start..].iter().rposition(|&byte| byte == b'\n');
            if let Some(newline) = newline {
                self.rest = text.split_off(start + newline + 1);
            } else if count > 0 {
                // One byte too many is enough to tell.
                text.truncate(MAX_LINE + 1);
                continue;
            }
            self.done = count == 0;
            let first = self.next;
            self.next += text.iter().filter(|&&byte| byte == b'\n').count() as u64;
            return Ok(Batch { text, first, read });
        }
    }
}

impl<R: Read> Iterator for Batches<R> {
    type Item = io::Result<Batch>;

    fn next(&mut self) -> Option<io::Result<Batch>> {
        if self.done {
            return None;
        }
        let batch = self.read();
        self.done |= batch.is_err();
        Some(batch)
    }
}

fn read_some(input: &mut impl Read, to: &mut [u8]) -> io::Result<usize> {
    loop {
        match input.read(to) {
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}
