using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Benchmark.Tokens;

/// <summary>A key of the token server, encrypted by data protection, so that every node signs alike. Owned by the host.</summary>
public class TokenKey
{
    public TokenKey(string purpose, byte[] protectedKey, DateTimeOffset createdAt)
    {
        Id = Guid.CreateVersion7();
        Purpose = purpose;
        ProtectedKey = protectedKey;
        CreatedAt = createdAt;
    }

    public Guid Id { get; private set; }

    /// <summary><c>signing</c> or <c>encryption</c>.</summary>
    public string Purpose { get; private set; }

    public byte[] ProtectedKey { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }
}

internal sealed class TokenKeyConfiguration : IEntityTypeConfiguration<TokenKey>
{
    public void Configure(EntityTypeBuilder<TokenKey> builder)
    {
        builder.ToTable("token_keys");
        builder.Property(k => k.Id).ValueGeneratedNever();
        builder.Property(k => k.Purpose).HasMaxLength(20);
    }
}
