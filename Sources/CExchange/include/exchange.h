#ifndef PROFIELWIJZER_EXCHANGE_H
#define PROFIELWIJZER_EXCHANGE_H

/// Lets two folders of one file system trade names in a single step.
///
/// Returns 0, or the error number: EINVAL or ENOSYS where the file system or the kernel cannot do it.
int exchange_names(const char *first, const char *second);

#endif
