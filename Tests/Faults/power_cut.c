// SPDX-License-Identifier: Apache-2.0
// Keeps a diary of everything a program asks of the disk, so that a power cut can be played.
//
// Preloaded into the program, it does what was asked and writes down, in the order it happened,
// what was opened, written, cut short, synced and removed below the folder POWER_CUT_FOLDER. The
// diary goes to the file POWER_CUT_DIARY; power_cut.py reads it. A sync stands there twice: when it
// was asked for, and when it had been done; what was written in between may not be on the disk.
//
// A line of the diary is five 64-bit numbers in the machine's order: the kind, the file, the
// offset, the length, and a mark; then as many bytes as the length says. Files are numbered by
// their inode, so that a removed and a new file of one name are told apart.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { opened = 1, wrote = 2, cut = 3, syncing = 4, synced = 5, removed = 6 };

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static atomic_int diary = -1;
static atomic_uint_fast64_t marks = 1;
static const char *folder = NULL;

__attribute__((constructor)) static void begin(void) {
    folder = getenv("POWER_CUT_FOLDER");
    const char *path = getenv("POWER_CUT_DIARY");
    if (folder == NULL || path == NULL) return;
    int file = (int)syscall(
        SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (file < 0) abort();
    diary = file;
}

static void note(uint64_t kind, uint64_t file, uint64_t offset, uint64_t length, uint64_t mark,
                 const void *bytes) {
    uint64_t head[5] = {kind, file, offset, length, mark};
    struct iovec parts[2] = {{head, sizeof head}, {(void *)bytes, length}};
    ssize_t all = (ssize_t)(sizeof head + length);
    if (syscall(SYS_writev, (int)diary, parts, length > 0 ? 2 : 1) != all) abort();
}

// The number of a file or folder that is below the folder of the test, or 0. Shared memory (the
// index of the log, which is made anew at each start) is left out.
static uint64_t watched(int descriptor) {
    char link[64], path[4096];
    struct stat about;
    if (diary < 0) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    if (strncmp(path, folder, strlen(folder)) != 0 || strstr(path, "-shm") != NULL) return 0;
    if (fstat(descriptor, &about) != 0) return 0;
    return about.st_ino;
}

static int note_opened(int descriptor, const char *path) {
    int before = errno;
    uint64_t file = descriptor < 0 ? 0 : watched(descriptor);
    if (file != 0) {
        pthread_mutex_lock(&turn);
        note(opened, file, 0, strlen(path), 0, path);
        pthread_mutex_unlock(&turn);
    }
    errno = before;
    return descriptor;
}

#define OPEN(name, flags_more)                                                       \
    int name(const char *path, int flags, ...) {                                     \
        va_list more;                                                                \
        va_start(more, flags);                                                       \
        mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(more, mode_t) : 0;    \
        va_end(more);                                                                \
        int found = (int)syscall(SYS_openat, AT_FDCWD, path, flags | flags_more, mode); \
        return note_opened(found, path);                                             \
    }
OPEN(open, 0)
OPEN(open64, O_LARGEFILE)

static ssize_t put(int descriptor, const void *bytes, size_t length, off64_t offset) {
    uint64_t file = watched(descriptor);
    if (file == 0) return syscall(SYS_pwrite64, descriptor, bytes, length, offset);
    pthread_mutex_lock(&turn);
    ssize_t done = syscall(SYS_pwrite64, descriptor, bytes, length, offset);
    int after = errno;
    if (done > 0) note(wrote, file, (uint64_t)offset, (uint64_t)done, 0, bytes);
    pthread_mutex_unlock(&turn);
    errno = after;
    return done;
}
ssize_t pwrite(int file, const void *bytes, size_t length, off_t offset) {
    return put(file, bytes, length, offset);
}
ssize_t pwrite64(int file, const void *bytes, size_t length, off64_t offset) {
    return put(file, bytes, length, offset);
}

// Nothing below the folder may be written without saying where: the diary would miss it.
ssize_t write(int descriptor, const void *bytes, size_t length) {
    if (watched(descriptor) != 0) abort();
    return syscall(SYS_write, descriptor, bytes, length);
}

static int shorten(int descriptor, off64_t length) {
    uint64_t file = watched(descriptor);
    if (file == 0) return (int)syscall(SYS_ftruncate, descriptor, length);
    pthread_mutex_lock(&turn);
    int done = (int)syscall(SYS_ftruncate, descriptor, length);
    int after = errno;
    if (done == 0) note(cut, file, (uint64_t)length, 0, 0, NULL);
    pthread_mutex_unlock(&turn);
    errno = after;
    return done;
}
int ftruncate(int file, off_t length) { return shorten(file, length); }
int ftruncate64(int file, off64_t length) { return shorten(file, length); }

static int settle(int descriptor, long call) {
    uint64_t file = watched(descriptor), mark = marks++;
    if (file == 0) return (int)syscall(call, descriptor);
    pthread_mutex_lock(&turn);
    note(syncing, file, 0, 0, mark, NULL);
    pthread_mutex_unlock(&turn);
    int done = (int)syscall(call, descriptor);
    int after = errno;
    pthread_mutex_lock(&turn);
    if (done == 0) note(synced, file, 0, 0, mark, NULL);
    pthread_mutex_unlock(&turn);
    errno = after;
    return done;
}
int fsync(int file) { return settle(file, SYS_fsync); }
int fdatasync(int file) { return settle(file, SYS_fdatasync); }

int unlink(const char *path) {
    if (diary < 0 || strncmp(path, folder, strlen(folder)) != 0 || strstr(path, "-shm") != NULL)
        return (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
    pthread_mutex_lock(&turn);
    int done = (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
    int after = errno;
    if (done == 0) note(removed, 0, 0, strlen(path), 0, path);
    pthread_mutex_unlock(&turn);
    errno = after;
    return done;
}
