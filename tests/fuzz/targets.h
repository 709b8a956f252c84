// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>

/**
 * What is fuzzed: everything that reads bytes which came from the network. Each target takes any bytes, and must
 * neither crash, hang, nor break what is promised of its result; that is checked with an abort, so that it counts in
 * every build.
 *
 * libFuzzer drives them (driver.cpp, the preset "fuzz"), and tst_fuzzcorpus repeats what was found before.
 */
namespace vv::fuzz {

void listing(const QByteArray &data);  ///< collection, wantlist, folders, fields, value
void release(const QByteArray &data);  ///< a full release and all that is shown of it
void database(const QByteArray &data); ///< masters, artists, labels, search, market, account
void answer(const QByteArray &data);   ///< a whole HTTP answer: status and type in the first line, then the body

struct Target {
    const char *name;
    void (*run)(const QByteArray &data);
};

inline constexpr std::array<Target, 4> kTargets{
    {{"listing", listing}, {"release", release}, {"database", database}, {"answer", answer}}};

/// Ends the process when `holds` is false.
void require(bool holds, const char *what);

} // namespace vv::fuzz
