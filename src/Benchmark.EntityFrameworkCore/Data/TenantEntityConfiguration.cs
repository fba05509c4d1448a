using Benchmark.MultiTenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Benchmark.Data;

/// <summary>
/// What every tenant table has: the key (tenant_id, id). Tenant first makes every index serve the policy, and foreign keys,
/// which bypass row-level security, carry the tenant so that no row can point into another kommun.
/// </summary>
internal abstract class TenantEntityConfiguration<TEntity>(string table) : IEntityTypeConfiguration<TEntity>
    where TEntity : Entity, IMultiTenant
{
    public void Configure(EntityTypeBuilder<TEntity> builder)
    {
        builder.ToTable(table);
        builder.HasKey(e => new { e.TenantId, e.Id });
        builder.Property(e => e.Id).ValueGeneratedNever();
        Map(builder);
    }

    protected abstract void Map(EntityTypeBuilder<TEntity> builder);
}
