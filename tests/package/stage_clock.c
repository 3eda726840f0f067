/* Puts a program's calendar so many seconds ahead: cc -shared -fPIC -o clock.so stage_clock.c

   LD_PRELOAD=clock.so STAGE_SECONDS_AHEAD=-3600 PROGRAM. Only the day and the hour differ; whatever
   waits goes by the monotonic clock, which is left alone (libfaketime 0.9.10 breaks Python's sleep
   or its timers, whether it leaves that clock alone or not). */
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static long ahead(void) {
    const char *told = getenv("STAGE_SECONDS_AHEAD");
    return told ? atol(told) : 0;
}

int clock_gettime(clockid_t clock, struct timespec *now) {
    int failed = (int)syscall(SYS_clock_gettime, clock, now);
    if (!failed && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        now->tv_sec += ahead();
    return failed;
}

time_t time(time_t *kept) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (kept) *kept = now.tv_sec;
    return now.tv_sec;
}

int gettimeofday(struct timeval *restrict told, void *restrict zone) {
    struct timespec now;
    (void)zone;
    clock_gettime(CLOCK_REALTIME, &now);
    told->tv_sec = now.tv_sec;
    told->tv_usec = now.tv_nsec / 1000;
    return 0;
}
