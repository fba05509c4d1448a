using Benchmark.Municipalities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Benchmark.Tenants;

internal sealed class TenantConfiguration : IEntityTypeConfiguration<Tenant>
{
    public void Configure(EntityTypeBuilder<Tenant> builder)
    {
        builder.ToTable("tenants");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Name).HasMaxLength(MunicipalityConsts.MaxNameLength);
        builder.HasIndex(t => t.MunicipalityCode).IsUnique();
        builder.HasOne<Municipality>().WithMany().HasForeignKey(t => t.MunicipalityCode).OnDelete(DeleteBehavior.Restrict);
    }
}
