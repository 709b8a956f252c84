// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv {

namespace {

constexpr int kDefaultCoverEdge = 136;
constexpr qint64 kDefaultCoverMegabytes = 2048;
constexpr int kDefaultSyncHours = 6; // what Discogs allows its data to age (discogs-api.md §12)

/// The number in environment variable `name`, else the setting, else `fallback`; the range holds for all three.
Result<int> number(const QSettings &store, const char *name, const QString &key, int fallback, int least, int most)
{
    const QString given = qEnvironmentVariable(name);
    if (given.isEmpty())
        return std::clamp(store.value(key, fallback).toInt(), least, most);
    bool ok = false;
    const int value = given.toInt(&ok);
    if (!ok || value < least || value > most)
        return fail(Error::Kind::WrongUse,
                    u"%1 is \"%2\"; it takes a whole number from %3 to %4."_s.arg(QLatin1StringView(name), given)
                        .arg(least)
                        .arg(most));
    return value;
}

} // namespace

Settings::Settings(const Locations &locations, std::optional<ThemeChoice> theme)
    : m_store(std::make_unique<QSettings>(locations.settings(), QSettings::IniFormat))
    , m_themeOfThisRun(theme)
{}

Settings::~Settings() = default;

ThemeChoice Settings::theme() const
{
    if (m_themeOfThisRun)
        return *m_themeOfThisRun;
    const QString name = m_store->value("look/theme"_L1).toString();
    if (name == "dark"_L1)
        return ThemeChoice::Dark;
    return name == "light"_L1 ? ThemeChoice::Light : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme)
{
    m_themeOfThisRun.reset();
    m_store->setValue("look/theme"_L1,
                      theme == ThemeChoice::Dark        ? u"dark"_s
                          : theme == ThemeChoice::Light ? u"light"_s
                                                        : u"system"_s);
}

QByteArray Settings::windowGeometry() const
{
    return m_store->value("window/geometry"_L1).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store->setValue("window/geometry"_L1, geometry);
}

QByteArray Settings::splitterState() const
{
    return m_store->value("window/splitter"_L1).toByteArray();
}

void Settings::setSplitterState(const QByteArray &state)
{
    m_store->setValue("window/splitter"_L1, state);
}

QString Settings::sortKey() const
{
    return m_store->value("collection/sort"_L1).toString();
}

void Settings::setSortKey(const QString &key)
{
    m_store->setValue("collection/sort"_L1, key);
}

bool Settings::groupHeaders() const
{
    return m_store->value("collection/group_headers"_L1, true).toBool();
}

void Settings::setGroupHeaders(bool on)
{
    m_store->setValue("collection/group_headers"_L1, on);
}

quint32 Settings::shuffle() const
{
    return m_store->value("collection/shuffle"_L1, 0).toUInt();
}

void Settings::setShuffle(quint32 shuffle)
{
    m_store->setValue("collection/shuffle"_L1, shuffle);
}

int Settings::coverEdge() const
{
    return std::clamp(m_store->value("collection/cover_edge"_L1, kDefaultCoverEdge).toInt(), 80, 320);
}

void Settings::setCoverEdge(int edge)
{
    m_store->setValue("collection/cover_edge"_L1, edge);
}

bool Settings::fillCovers() const
{
    return m_store->value("covers/fill"_L1, true).toBool();
}

void Settings::setFillCovers(bool on)
{
    m_store->setValue("covers/fill"_L1, on);
}

qint64 Settings::coverCap() const
{
    const qint64 kept = m_store->value("covers/megabytes"_L1, kDefaultCoverMegabytes).toLongLong() * kMegabyte;
    return std::ranges::find(kCoverCaps, kept) == kCoverCaps.end() ? kDefaultCoverMegabytes * kMegabyte : kept;
}

void Settings::setCoverCap(qint64 bytes)
{
    m_store->setValue("covers/megabytes"_L1, bytes / kMegabyte);
}

bool Settings::fillDetails() const
{
    return m_store->value("sync/fillDetails"_L1, true).toBool();
}

void Settings::setFillDetails(bool on)
{
    m_store->setValue("sync/fillDetails"_L1, on);
}

std::chrono::hours Settings::syncInterval() const
{
    const std::chrono::hours kept(m_store->value("sync/every_hours"_L1, kDefaultSyncHours).toInt());
    return std::ranges::find(kSyncIntervals, kept) == kSyncIntervals.end() ? std::chrono::hours(kDefaultSyncHours)
                                                                           : kept;
}

void Settings::setSyncInterval(std::chrono::hours interval)
{
    m_store->setValue("sync/every_hours"_L1, static_cast<int>(interval.count()));
}

double Settings::touchScale() const
{
    return std::clamp(m_store->value("kiosk/touch_scale"_L1, 1.0).toDouble(), 0.5, 3.0);
}

void Settings::setTouchScale(double scale)
{
    m_store->setValue("kiosk/touch_scale"_L1, scale);
}

QString Settings::lastAccount() const
{
    return m_store->value("accounts/last"_L1).toString();
}

void Settings::setLastAccount(const QString &account)
{
    m_store->setValue("accounts/last"_L1, account);
}

AccountNote Settings::accountNote(const QString &key) const
{
    const QString group = u"account "_s + key + u'/';
    return {.ownerId = m_store->value(group + "owner_id"_L1).toLongLong(),
            .ownerName = m_store->value(group + "owner_name"_L1).toString(),
            .keptIn = m_store->value(group + "token_kept_in"_L1).toString(),
            .tested = QDateTime::fromString(m_store->value(group + "token_tested"_L1).toString(), Qt::ISODate),
            .good = m_store->value(group + "token_good"_L1).toBool()};
}

void Settings::setAccountNote(const QString &key, const AccountNote &note)
{
    if (note == accountNote(key))
        return;
    const QString group = u"account "_s + key + u'/';
    m_store->setValue(group + "owner_id"_L1, note.ownerId);
    m_store->setValue(group + "owner_name"_L1, note.ownerName);
    m_store->setValue(group + "token_kept_in"_L1, note.keptIn);
    m_store->setValue(group + "token_tested"_L1, note.tested.toUTC().toString(Qt::ISODate));
    m_store->setValue(group + "token_good"_L1, note.good);
    m_store->sync(); // the commands run as other processes read it
}

Result<Tuning> Settings::tuning() const
{
    const Tuning standard;
    const auto rate = number(*m_store, "DISCOGS_RATE_LIMIT", u"api/rate_limit"_s, standard.rateLimit, 1, 60);
    const auto timeout
        = number(*m_store, "DISCOGS_TIMEOUT", u"api/timeout"_s, static_cast<int>(standard.timeout.count()), 1, 600);
    const auto retries = number(*m_store, "DISCOGS_MAX_RETRIES", u"api/max_retries"_s, standard.maxRetries, 0, 10);
    for (const auto *value : {&rate, &timeout, &retries}) {
        if (!*value)
            return fail(value->error());
    }
    return Tuning{*rate, std::chrono::seconds(*timeout), *retries};
}

void Settings::setTuning(const Tuning &tuning)
{
    m_store->setValue("api/rate_limit"_L1, tuning.rateLimit);
    m_store->setValue("api/timeout"_L1, static_cast<int>(tuning.timeout.count()));
    m_store->setValue("api/max_retries"_L1, tuning.maxRetries);
}

} // namespace vv
