// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pace.h"

#include <algorithm>
#include <ctime>
#include <limits>
#include <numeric>
#include <random>
#include <vector>

namespace vv::test {

namespace {

constexpr int kNumbers = 150'000;
constexpr int kRounds = 5;
/// Milliseconds that sorting them takes, optimised, on the machine on which a bare window of Qt over 10,000 records is
/// there after 84 ms (platform-facts.md §14).
constexpr double kReference = 7.6;

double processorTime()
{
    std::timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

double slowness()
{
    std::vector<int> numbers(kNumbers);
    double least = std::numeric_limits<double>::max();
    for (int round = 0; round < kRounds; ++round) {
        std::iota(numbers.begin(), numbers.end(), 0);
        std::shuffle(numbers.begin(), numbers.end(), std::mt19937(1)); // NOLINT: the same numbers each time
        const double begun = processorTime();
        std::sort(numbers.begin(), numbers.end());
        least = std::min(least, processorTime() - begun);
    }
    return std::max(1.0, least / kReference);
}

} // namespace vv::test
