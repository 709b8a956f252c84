// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv {

namespace {

constexpr qint64 kDefaultCoverMegabytes = 2048;
constexpr int kDefaultSyncHours = 6; // what Discogs allows its data to age (discogs-api.md §12)

QString viewName(CollectionView view)
{
    return view == CollectionView::Table ? u"table"_s : view == CollectionView::Shelf ? u"shelf"_s : u"wall"_s;
}

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

constexpr std::array<std::pair<ThemeChoice, QLatin1StringView>, 4> kThemeNames{{
    {ThemeChoice::System, "system"_L1},
    {ThemeChoice::Dark, "dark"_L1},
    {ThemeChoice::Light, "light"_L1},
    {ThemeChoice::Contrast, "contrast"_L1},
}};

} // namespace

QString themeName(ThemeChoice theme)
{
    return std::ranges::find(kThemeNames, theme, &decltype(kThemeNames)::value_type::first)->second;
}

std::optional<ThemeChoice> themeNamed(const QString &name)
{
    const auto found = std::ranges::find(kThemeNames, name, &decltype(kThemeNames)::value_type::second);
    return found == kThemeNames.end() ? std::nullopt : std::optional(found->first);
}

Settings::Settings(const Locations &locations, std::optional<ThemeChoice> theme)
    : m_places(locations)
    , m_store(std::make_unique<QSettings>(locations.settings(), QSettings::IniFormat))
    , m_themeOfThisRun(theme)
{}

Settings::~Settings() = default;

ThemeChoice Settings::theme() const
{
    if (m_themeOfThisRun)
        return *m_themeOfThisRun;
    return themeNamed(m_store->value("look/theme"_L1).toString()).value_or(ThemeChoice::System);
}

void Settings::setTheme(ThemeChoice theme)
{
    m_themeOfThisRun.reset();
    m_store->setValue("look/theme"_L1, themeName(theme));
}

int Settings::textScale() const
{
    const int kept = m_store->value("look/text_scale"_L1, 100).toInt();
    return std::ranges::find(kTextScales, kept) == kTextScales.end() ? 100 : kept;
}

void Settings::setTextScale(int percent)
{
    m_store->setValue("look/text_scale"_L1, percent);
}

QString Settings::language() const
{
    return m_store->value("look/language"_L1).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_store->setValue("look/language"_L1, language);
}

bool Settings::reduceMotion() const
{
    return m_store->value("look/reduce_motion"_L1, false).toBool();
}

void Settings::setReduceMotion(bool on)
{
    m_store->setValue("look/reduce_motion"_L1, on);
}

QByteArray Settings::windowGeometry(const QString &screens) const
{
    // The one without screens was kept by older versions.
    return m_store->value(u"window/on "_s + screens, m_store->value("window/geometry"_L1)).toByteArray();
}

void Settings::setWindowGeometry(const QString &screens, const QByteArray &geometry)
{
    m_store->setValue(u"window/on "_s + screens, geometry);
}

void Settings::forgetWindow()
{
    m_store->remove(u"window"_s);
}

std::optional<QStringList> Settings::actionKeys(const QString &action) const
{
    const QVariant kept = m_store->value(u"keys/"_s + action);
    if (!kept.isValid())
        return std::nullopt;
    QStringList keys = kept.toStringList();
    keys.removeAll(QString()); // how an empty list is kept
    return keys;
}

void Settings::setActionKeys(const QString &action, const std::optional<QStringList> &keys)
{
    const QString name = u"keys/"_s + action;
    if (keys)
        m_store->setValue(name, keys->isEmpty() ? QStringList{QString()} : *keys);
    else
        m_store->remove(name);
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
    return std::clamp(m_store->value("collection/cover_edge"_L1, kUsualCoverEdge).toInt(), kLeastCoverEdge,
                      kMostCoverEdge);
}

void Settings::setCoverEdge(int edge)
{
    m_store->setValue("collection/cover_edge"_L1, edge);
}

CollectionView Settings::collectionView() const
{
    const QString name = m_store->value("collection/view"_L1).toString();
    for (const CollectionView view : {CollectionView::Table, CollectionView::Shelf}) {
        if (viewName(view) == name)
            return view;
    }
    return CollectionView::Wall;
}

void Settings::setCollectionView(CollectionView view)
{
    m_store->setValue("collection/view"_L1, viewName(view));
}

QList<TableColumn> Settings::tableColumns() const
{
    QList<TableColumn> columns;
    const QStringList kept = m_store->value("collection/columns"_L1).toStringList();
    for (const QString &entry : kept) { // "artist 180 shown"
        const QStringList parts = entry.split(u' ');
        if (parts.size() == 3)
            columns.append({parts[0], std::clamp(parts[1].toInt(), 0, 4000), parts[2] == "shown"_L1});
    }
    return columns;
}

void Settings::setTableColumns(const QList<TableColumn> &columns)
{
    QStringList kept;
    for (const TableColumn &column : columns)
        kept.append(u"%1 %2 %3"_s.arg(column.name).arg(column.width).arg(column.shown ? u"shown"_s : u"hidden"_s));
    m_store->setValue("collection/columns"_L1, kept);
}

CollectionPlace Settings::collectionPlace() const
{
    const auto number
        = [this](QLatin1StringView key) { return m_store->value("place/"_L1 + QString(key)).toLongLong(); };
    CollectionPlace place{.file = m_store->value("place/file"_L1).toString(),
                          .query = m_store->value("place/query"_L1).toString(),
                          .folder = {number("folder"_L1)},
                          .current = {number("current"_L1)},
                          .currentRow = m_store->value("place/current_row"_L1, -1).toInt(),
                          .top = {number("top"_L1)},
                          .topRow = m_store->value("place/top_row"_L1).toInt(),
                          .selected = {}};
    const QStringList selected = m_store->value("place/selected"_L1).toStringList();
    for (const QString &id : selected)
        place.selected.append(InstanceId{id.toLongLong()});
    return place;
}

void Settings::setCollectionPlace(const CollectionPlace &place)
{
    m_store->setValue("place/file"_L1, place.file);
    m_store->setValue("place/query"_L1, place.query);
    m_store->setValue("place/folder"_L1, place.folder.value);
    m_store->setValue("place/current"_L1, place.current.value);
    m_store->setValue("place/current_row"_L1, place.currentRow);
    m_store->setValue("place/top"_L1, place.top.value);
    m_store->setValue("place/top_row"_L1, place.topRow);
    QStringList selected;
    for (const InstanceId id : place.selected)
        selected.append(QString::number(id.value));
    m_store->setValue("place/selected"_L1, selected);
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

Settings::TuningVariables Settings::tuningVariables()
{
    const auto given
        = [](const char *name) { return qEnvironmentVariableIsEmpty(name) ? QString() : QString::fromLatin1(name); };
    return {given("DISCOGS_RATE_LIMIT"), given("DISCOGS_TIMEOUT"), given("DISCOGS_MAX_RETRIES")};
}

void Settings::setTuning(const Tuning &tuning)
{
    m_store->setValue("api/rate_limit"_L1, tuning.rateLimit);
    m_store->setValue("api/timeout"_L1, static_cast<int>(tuning.timeout.count()));
    m_store->setValue("api/max_retries"_L1, tuning.maxRetries);
}

} // namespace vv
