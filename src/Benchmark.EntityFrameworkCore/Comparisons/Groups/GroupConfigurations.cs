using Benchmark.Data;
using Benchmark.Municipalities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Benchmark.Comparisons.Groups;

internal sealed class NamedGroupConfiguration() : TenantEntityConfiguration<NamedGroup>("named_groups")
{
    protected override void Map(EntityTypeBuilder<NamedGroup> builder)
    {
        builder.Property(g => g.Code).HasMaxLength(NamedGroupConsts.CodeLength);
        builder.Property(g => g.Name).HasMaxLength(NamedGroupConsts.MaxNameLength);
        builder.Property(g => g.NameKey).HasMaxLength(NamedGroupConsts.MaxNameLength);
        builder.Property(g => g.ShareToken).HasMaxLength(NamedGroupConsts.TokenLength);
        builder.Property(g => g.Revision).IsConcurrencyToken();
        builder.Ignore(g => g.Members);
        builder.Property<List<string>>("_members").HasColumnName("members");
        builder.HasIndex(g => new { g.TenantId, g.Code }).IsUnique();
        builder.HasIndex(g => new { g.TenantId, g.NameKey }).IsUnique();
    }
}

internal sealed class SharedGroupConfiguration : IEntityTypeConfiguration<SharedGroup>
{
    public void Configure(EntityTypeBuilder<SharedGroup> builder)
    {
        builder.ToTable("shared_groups");
        builder.HasKey(g => g.Token);
        builder.Property(g => g.Token).HasMaxLength(NamedGroupConsts.TokenLength);
        builder.Property(g => g.Name).HasMaxLength(NamedGroupConsts.MaxNameLength);
        builder.Ignore(g => g.Members);
        builder.Property<List<string>>("_members").HasColumnName("members");
        builder.HasOne<Municipality>().WithMany().HasForeignKey(g => g.MunicipalityCode).OnDelete(DeleteBehavior.Restrict);
    }
}
