// SPDX-License-Identifier: MIT
#include "nativeclipboard.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <QPointer>
#include <QTimer>

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

#include <windows.h>

namespace Salestrekker {
namespace {

// What the thread and the window's thread have in common; it outlives whichever of them ends first.
struct Shared {
    std::mutex mutex;
    std::condition_variable ended;
    std::optional<ClipboardContent> content;
};

// One at a time: a thread that hangs with its owner must not be followed by others.
std::atomic_bool isReading = false;

bool isOffered(const wchar_t* format)
{
    return IsClipboardFormatAvailable(RegisterClipboardFormatW(format)) != 0;
}

// One program at a time may have it open; most are done within milliseconds.
bool open()
{
    for (int tries = 0; tries < 20; ++tries) {
        if (OpenClipboard(nullptr) != 0)
            return true;
        Sleep(10);
    }
    return false;
}

ClipboardContent readNow()
{
    ClipboardContent content;
    content.isSecret = isOffered(L"ExcludeClipboardContentFromMonitorProcessing")
        || isOffered(L"x-kde-passwordManagerHint");
    if (!open())
        return {};
    content.isKnown = true;
    if (HANDLE data = GetClipboardData(CF_UNICODETEXT)) { // here an owner may be waited for
        if (const auto* text = static_cast<const wchar_t*>(GlobalLock(data))) {
            const auto room = static_cast<qsizetype>(GlobalSize(data) / sizeof(wchar_t));
            content.text = QString::fromWCharArray(
                text, static_cast<int>(wcsnlen(text, static_cast<std::size_t>(room))));
            GlobalUnlock(data);
        }
    }
    CloseClipboard();
    return content;
}

class WindowsClipboard : public ForeignClipboard {
public:
    explicit WindowsClipboard(QObject* parent) : ForeignClipboard(parent)
    {
        connect(&m_look, &QTimer::timeout, this, &WindowsClipboard::tell);
        m_look.start(10);
        if (isReading.exchange(true)) {
            m_shared->content = ClipboardContent();
            return;
        }
        std::thread([shared = m_shared] {
            ClipboardContent content = readNow();
            isReading = false;
            const std::lock_guard lock(shared->mutex);
            shared->content = std::move(content);
            shared->ended.notify_all();
        }).detach();
    }

    void wait(std::chrono::milliseconds longest) override
    {
        {
            std::unique_lock lock(m_shared->mutex);
            m_shared->ended.wait_for(lock, longest, [this] { return m_shared->content.has_value(); });
        }
        tell();
    }

private:
    void tell()
    {
        std::optional<ClipboardContent> content;
        {
            const std::lock_guard lock(m_shared->mutex);
            content = m_shared->content;
        }
        if (!content || !m_look.isActive())
            return;
        m_look.stop();
        Q_EMIT finished(*content);
    }

    const std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
    QTimer m_look;
};

} // namespace

ForeignClipboard* lookOnWindows(QObject* parent)
{
    return new WindowsClipboard(parent);
}

} // namespace Salestrekker

#endif
