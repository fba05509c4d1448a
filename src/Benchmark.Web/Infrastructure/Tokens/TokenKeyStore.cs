using System.Security.Cryptography;
using Benchmark.Data;
using Benchmark.Tokens;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Web.Infrastructure.Tokens;

/// <summary>Reads the token server's keys, or makes them when there are none. The first node to ask makes them for all.</summary>
internal sealed class TokenKeyStore(IServiceScopeFactory scopes, IDataProtectionProvider protection, TimeProvider clock)
{
    private const string Signing = "signing";
    private const string Encryption = "encryption";
    private const int SigningBits = 2048;
    private const int EncryptionBytes = 32;

    private readonly IDataProtector _protector = protection.CreateProtector("Benchmark.TokenKeys");

    /// <summary>The private key (PKCS 8) that signs access tokens, with the name it is known by.</summary>
    public (string Id, byte[] Key) SigningKey() => ReadOrMake(Signing, static () =>
    {
        using var rsa = RSA.Create(SigningBits);
        return rsa.ExportPkcs8PrivateKey();
    });

    /// <summary>The symmetric key of tokens that only this server reads.</summary>
    public (string Id, byte[] Key) EncryptionKey() => ReadOrMake(Encryption, static () => RandomNumberGenerator.GetBytes(EncryptionBytes));

    // Options are built synchronously, once per process.
    private (string Id, byte[] Key) ReadOrMake(string purpose, Func<byte[]> make)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<BenchmarkDbContext>();
        using var transaction = db.Database.BeginTransaction();
        db.Database.ExecuteSqlRaw("select pg_advisory_xact_lock(726214)");
        var key = db.TokenKeys.Where(k => k.Purpose == purpose).OrderByDescending(k => k.CreatedAt).FirstOrDefault();
        if (key is null)
        {
            key = new TokenKey(purpose, _protector.Protect(make()), clock.GetUtcNow());
            db.Add(key);
            db.SaveChanges();
        }

        transaction.Commit();
        return (key.Id.ToString("N"), _protector.Unprotect(key.ProtectedKey));
    }
}
