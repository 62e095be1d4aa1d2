// SPDX-License-Identifier: MIT
#include "checkoauth.h"

#include "backend/oauth/oauthanswer.h"
#include "probe.h"

#include <algorithm>

namespace Salestrekker {
namespace {

using L = QLatin1String;
using enum FindingCode;

constexpr auto endpointKey = L("backend/endpoint");
constexpr auto nonsense = "urn:salestrekker:check"; // no grant or response type of any server

// RFC 8414, 2, and the first-party profile.
constexpr auto tokenName = L("token_endpoint"), challengeName = L("authorization_challenge_endpoint"),
               revocationName = L("revocation_endpoint"), userinfoName = L("userinfo_endpoint");

QString inMetadata(const QString& name)
{
    return QStringLiteral("the metadata's %1").arg(name);
}

QUrl addressIn(const QJsonObject& metadata, const char* name)
{
    return QUrl(metadata[L(name)].toString(), QUrl::StrictMode);
}

QString quoted(const QUrl& url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

class OAuthProbe {
public:
    OAuthProbe(OAuthSettings settings, const TransportSettings& transport)
        : m_settings(std::move(settings)), m_probe(transport)
    {
    }

    QList<Finding> run()
    {
        if (!isIssuer())
            return m_findings;
        if (const auto metadata = findMetadata()) {
            understand(ask(metadata->token, L("grant_type")), tokenName);
            understand(ask(metadata->challenge, L("response_type")), challengeName);
            if (!metadata->revocation.isEmpty())
                tryGuarded(ask(metadata->revocation, L("token")), revocationName);
            if (!metadata->userinfo.isEmpty())
                tryGuarded(m_probe.get(metadata->userinfo), userinfoName);
        }
        return m_findings;
    }

private:
    QString subject() const { return quoted(m_settings.endpoint); }

    // Somebody has copied the address of the metadata.
    bool isIssuer()
    {
        const QString path = m_settings.endpoint.path();
        const auto at = path.indexOf(L("/.well-known/"));
        if (at < 0)
            return true;
        QUrl issuer = m_settings.endpoint;
        // RFC 8414 puts the issuer's path behind, OpenID Connect Discovery in front.
        issuer.setPath(path.left(at) + path.mid(at).section(u'/', 3).prepend(u'/'));
        issuer = issuer.adjusted(QUrl::StripTrailingSlash);
        m_findings += error(MetadataAddress, subject(),
            L("this is the address of a server's metadata, not the server's own"),
            QStringLiteral("set %1 to %2").arg(endpointKey, quoted(issuer)));
        return false;
    }

    // Without a token, or with one that is none: it is refused, in whatever words (a gateway may be in
    // front), or taken for one that has ended (RFC 7009, 2.2).
    void tryGuarded(Probe::Answer answer, const QString& name)
    {
        const int status = answer.connection.status;
        answer.isProtocols = status == 401; // RFC 6750, 3.1; RFC 7009, 2.2.1
        if (status >= 400 && status < 500 && status != 451) // that somebody in between says
            answer.result.failure = {};
        if (!note(answer, inMetadata(name)))
            return;
        const QByteArray& type = answer.connection.contentType;
        if (status == 404 || status == 410)
            m_findings += error(NotThisServer, quoted(answer.url),
                QStringLiteral("there is nothing of this kind at this address (status %1)").arg(status),
                QStringLiteral("have the server's metadata corrected: this is its %1").arg(name));
        else if (status == 403 && (type.startsWith("text/html") || type.startsWith("application/xhtml")))
            m_findings += warning(WebFilter, quoted(answer.url),
                L("a page refuses here (status 403): it may be a web filter's"),
                QStringLiteral("open it in a browser, and have a web filter let %1 through")
                    .arg(answer.url.host()));
    }

    // `key`: where its address is written.
    bool note(const Probe::Answer& answer, const QString& key)
    {
        m_findings += m_probe.way(answer, key);
        if (!Probe::isReached(answer))
            return false;
        const auto trouble = Probe::trouble(answer);
        if (trouble)
            m_findings += *trouble;
        return !trouble;
    }

    std::optional<OAuthMetadata> findMetadata()
    {
        const Probe::Answer answer = m_probe.get(metadataAddress(m_settings.endpoint));
        if (!note(answer, endpointKey))
            return {};
        const QJsonObject body = answer.result.answer ? answer.result.answer->body : QJsonObject();
        if (answer.connection.status != 200) {
            m_findings += withoutMetadata(answer);
            return {};
        }
        auto metadata = readMetadata(body, m_settings.endpoint);
        m_findings += metadata ? good(Metadata, subject(), L("its metadata is complete")) : badMetadata(body);
        return metadata;
    }

    Finding withoutMetadata(const Probe::Answer& answer)
    {
        QUrl discovery = m_settings.endpoint.adjusted(QUrl::StripTrailingSlash);
        discovery.setPath(discovery.path() + L("/.well-known/openid-configuration"));
        const Probe::Answer other = m_probe.get(discovery);
        if (other.result.answer && other.result.answer->status == 200
            && other.result.answer->body.contains(L("issuer")))
            return badMetadata(other.result.answer->body);
        return error(NotThisServer, subject(),
            QStringLiteral("there is no metadata of an OAuth server at %1 (status %2)")
                .arg(quoted(answer.url))
                .arg(answer.connection.status),
            QStringLiteral("check %1 and backend/kind").arg(endpointKey));
    }

    [[nodiscard]] Finding badMetadata(const QJsonObject& body) const
    {
        if (body.isEmpty())
            return error(NotThisServer, subject(),
                L("what answers is not an OAuth server: its metadata is empty"),
                QStringLiteral("check %1 and backend/kind").arg(endpointKey));
        const QUrl issuer = addressIn(body, "issuer");
        if (!issuer.isValid() || issuer.isEmpty())
            return error(NotThisServer, subject(),
                L("what answers is not an OAuth server: its metadata names no issuer"),
                QStringLiteral("check %1 and backend/kind").arg(endpointKey));
        if (issuer.adjusted(QUrl::StripTrailingSlash)
                != m_settings.endpoint.adjusted(QUrl::StripTrailingSlash)
            && !HttpTransport::isAllowed(issuer))
            return error(OtherIssuer, subject(),
                QStringLiteral("the metadata there names %1 as its issuer, which is not https://")
                    .arg(quoted(issuer)),
                L("have the server's metadata corrected"));
        if (issuer.adjusted(QUrl::StripTrailingSlash)
            != m_settings.endpoint.adjusted(QUrl::StripTrailingSlash))
            return error(OtherIssuer, subject(),
                QStringLiteral("the metadata there is that of another issuer, %1").arg(quoted(issuer)),
                QStringLiteral("set %1 to that, if it is the server that is meant").arg(endpointKey));
        if (addressIn(body, "authorization_challenge_endpoint").isEmpty())
            return error(NotThisServer, subject(),
                L("this is an OpenID or OAuth server without the profile for first-party apps: its metadata "
                  "names no "
                  "authorization_challenge_endpoint"),
                L("turn that on at the server, or check backend/kind"));
        return error(NotThisServer, subject(),
            QStringLiteral("its metadata's %1 can't be used")
                .arg(unusableAddresses(body).join(L(" and its "))),
            L("have the server's metadata corrected: each address is https:// (http:// for this computer "
              "only)"));
    }

    static QStringList unusableAddresses(const QJsonObject& body)
    {
        QStringList wrong;
        for (const L name :
            { tokenName, challengeName, revocationName, userinfoName, L("authorization_endpoint") }) {
            const QString written = body[name].toString();
            const bool isNeeded = name == tokenName || name == challengeName;
            if (written.isEmpty() ? isNeeded : !HttpTransport::isAllowed(QUrl(written, QUrl::StrictMode)))
                wrong
                    += written.isEmpty() ? name + L(" (missing)") : name + L(" (%1)").arg(written.left(120));
        }
        return wrong;
    }

    QByteArray form(const QString& type) const
    {
        QList<std::pair<QString, QString>> fields{ { type, L(nonsense) },
            { L("client_id"), m_settings.clientId } };
        if (!m_settings.clientSecret.isEmpty())
            fields += { L("client_secret"), m_settings.clientSecret };
        return formEncode(fields);
    }

    Probe::Answer ask(const QUrl& url, const QString& type)
    {
        Probe::Answer answer = m_probe.post(url, form(type), "application/x-www-form-urlencoded");
        answer.isProtocols = !refusalIn(answer).isEmpty();
        return answer;
    }

    // RFC 6749, 5.2, and the first-party profile: refusals are JSON, have "error", and one of three statuses.
    // A server's own word for an address that it has nothing at may look like one.
    static QString refusalIn(const Probe::Answer& answer)
    {
        constexpr int refusals[]{ 400, 401, 403 };
        const bool isRefusal = answer.result.answer
            && std::ranges::find(refusals, answer.result.answer->status) != std::end(refusals);
        return isRefusal ? answer.result.answer->body[L("error")].toString() : QString();
    }

    // unauthorized_client, too, is a right answer to nonsense: that is no type which the client may use.
    void understand(const Probe::Answer& answer, const QString& name)
    {
        if (!note(answer, inMetadata(name)))
            return;
        const QString said = refusalIn(answer);
        if (said == L("invalid_client"))
            m_findings += error(ClientRefused, quoted(answer.url),
                QStringLiteral("the server does not accept the client %1 (%2)")
                    .arg(m_settings.clientId, said),
                L("check backend/clientId and backend/clientSecret, and whether the server knows them"));
        else if (said.isEmpty())
            m_findings += error(NotThisServer, quoted(answer.url),
                QStringLiteral("does not refuse nonsense as an OAuth server does (status %1)")
                    .arg(answer.connection.status),
                QStringLiteral("have the server's metadata corrected: this is its %1").arg(name));
    }

    const OAuthSettings m_settings;
    Probe m_probe;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> checkOAuth(const Configuration& configuration)
{
    return OAuthProbe(configuration.oauth(), configuration.transport()).run();
}

} // namespace Salestrekker
