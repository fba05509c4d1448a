using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;

namespace Benchmark.Web.Infrastructure.Tokens;

/// <summary>Gives the token server its keys when it is first asked for a token.</summary>
internal sealed class TokenKeyOptions(TokenKeyStore store) : IConfigureOptions<OpenIddictServerOptions>
{
    /// <inheritdoc />
    public void Configure(OpenIddictServerOptions options)
    {
        var (signingId, signing) = store.SigningKey();
        var rsa = RSA.Create();
        rsa.ImportPkcs8PrivateKey(signing, out _);
        options.SigningCredentials.Add(new SigningCredentials(new RsaSecurityKey(rsa) { KeyId = signingId }, SecurityAlgorithms.RsaSha256));

        var (encryptionId, encryption) = store.EncryptionKey();
        options.EncryptionCredentials.Add(new EncryptingCredentials(
            new SymmetricSecurityKey(encryption) { KeyId = encryptionId }, SecurityAlgorithms.Aes256KW, SecurityAlgorithms.Aes256CbcHmacSha512));
    }
}
